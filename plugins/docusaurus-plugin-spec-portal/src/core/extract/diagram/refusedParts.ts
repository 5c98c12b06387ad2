import {LINKED_SCHEMES, schemeOf} from '../../text/scheme.ts';

/** A part of a diagram that is not drawn. */
export interface RefusedPart {
  readonly start: number;
  readonly end: number;
  /** 0-based, within the source. */
  readonly line: number;
  readonly message: string;
}

const FRONT_MATTER = /^\s*---[ \t]*\n(?:.*\n)*?[ \t]*---[ \t]*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]{0,5000}?\}%%/g;
/** Settings of the drawing library that weaken its guard, lift its limits or bring a style sheet. */
const SETTING =
  /["']?\b(?<name>securityLevel|secure|htmlLabels|themeCSS|maxTextSize|maxEdges|startOnLoad|dompurifyConfig|suppressErrorRendering|legacyMathML|forceLegacyMathML)\b["']?\s*:/i;
/** `click A call f()`, `click A f`, `click A href "javascript:…"`. */
const CLICK = /^[ \t]*(?:click|callback)[ \t]+(?<rest>[^\n]{1,500})$/gm;
const LINK = /^[ \t]*(?:link|links|href)\b[^\n]{0,200}?["'](?<address>[^"'\n]{1,300})["']/gm;

/** What the picture leaves out, in the order of the source. Linear in its length. */
export function refusedParts(source: string): readonly RefusedPart[] {
  const front = FRONT_MATTER.exec(source);
  const settings = [...(front ? [front] : []), ...source.matchAll(DIRECTIVE)].flatMap(({0: words, index}) => {
    const name = SETTING.exec(words)?.groups?.['name'];
    return name === undefined
      ? []
      : [
          part(
            source,
            index,
            words,
            `The setting \`${name}\` of this diagram is not followed: it is the portal's to choose.`,
          ),
        ];
  });
  const clicks = [...source.matchAll(CLICK)].flatMap(({0: words, index, groups}) => {
    const rest = groups?.['rest'] ?? '';
    const address = /["'](?<address>[^"'\n]{1,300})["']/.exec(rest)?.groups?.['address'];
    const isCall = /\bcall\b|\bcallback\b/.test(words) || address === undefined;
    if (isCall) return [part(source, index, words, 'A click in this diagram calls a function: it is left out.')];
    return isRefused(address) ? [part(source, index, words, unsafe(address))] : [];
  });
  const links = [...source.matchAll(LINK)].flatMap(({0: words, index, groups}) => {
    const address = groups?.['address'] ?? '';
    return isRefused(address) ? [part(source, index, words, unsafe(address))] : [];
  });
  return [...settings, ...clicks, ...links].toSorted((a, b) => a.start - b.start);
}

/** The source as it is drawn: each refused part is blank, every line keeps its place. */
export function drawnSource(source: string): string {
  let drawn = source;
  for (const {start, end} of refusedParts(source))
    drawn = drawn.slice(0, start) + drawn.slice(start, end).replaceAll(/[^\n]/g, ' ') + drawn.slice(end);
  return drawn;
}

function part(source: string, start: number, words: string, message: string): RefusedPart {
  return {start, end: start + words.length, line: source.slice(0, start).split('\n').length - 1, message};
}

function isRefused(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== null && !LINKED_SCHEMES.has(scheme);
}

function unsafe(address: string): string {
  return `A click in this diagram leads to \`${schemeOf(address) ?? ''}:\`, which no page links: it is left out.`;
}
