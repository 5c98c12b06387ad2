import {createLinePlaces} from '../../text/lineStarts.ts';
import {LINKED_SCHEMES, schemeOf} from '../../text/scheme.ts';
import {directivesIn} from './diagramText.ts';

/** A part of a diagram that is not drawn. */
export interface RefusedPart {
  readonly start: number;
  readonly end: number;
  /** 0-based, within the source. */
  readonly line: number;
  readonly message: string;
}

const FRONT_MATTER = /^\s*---[ \t]*\n(?:.*\n)*?[ \t]*---[ \t]*(?:\n|$)/;
/** Settings of the drawing library that weaken its guard, lift its limits or bring a style sheet. */
const SETTING =
  /["']?\b(?<name>securityLevel|secure|htmlLabels|themeCSS|maxTextSize|maxEdges|startOnLoad|dompurifyConfig|suppressErrorRendering|legacyMathML|forceLegacyMathML)\b["']?\s*:/i;
/** `click A call f()`, `click A f`, `click A href "javascript:…"`. */
const CLICK = /^[ \t]*(?:click|callback)[ \t]+(?<rest>[^\n]{1,500})$/gm;
const LINK = /^[ \t]*(?:link|links|href)\b[^\n]{0,200}?["'](?<address>[^"'\n]{1,300})["']/gm;

/** Labels are HTML to the drawing library. It cleans them, yet a browser fetches what they name before it has. */
const TAG =
  /<\/?(?<name>img|image|picture|iframe|frame|object|embed|applet|script|style|link|meta|base|svg|math|video|audio|source|track|form|input|button|select|textarea|template|foreignobject)\b[^<>]{0,2000}>?/gi;
const HANDLER = /<[a-z][\w-]{0,40}\s[^<>]{0,2000}?\b(?<name>on\w{1,40}|style|src|srcset)\s{0,9}=[^<>]{0,2000}>?/gi;

/** What the picture leaves out, in the order of the source. Linear in its length. */
export function refusedParts(source: string): readonly RefusedPart[] {
  const placeOf = createLinePlaces(source);
  const part = (start: number, words: string, message: string): RefusedPart => ({
    start,
    end: start + words.length,
    line: placeOf(start).line - 1,
    message,
  });
  const front = FRONT_MATTER.exec(source);
  const settings = [...(front ? [front] : []), ...directivesIn(source)].flatMap(({0: words, index}) => {
    const name = SETTING.exec(words)?.groups?.['name'];
    return name === undefined
      ? []
      : [part(index, words, `The setting \`${name}\` of this diagram is not followed: it is the portal's to choose.`)];
  });
  const clicks = [...source.matchAll(CLICK)].flatMap(({0: words, index, groups}) => {
    const rest = groups?.['rest'] ?? '';
    const address = /["'](?<address>[^"'\n]{1,300})["']/.exec(rest)?.groups?.['address'];
    const isCall = /\bcall\b|\bcallback\b/.test(words) || address === undefined;
    if (isCall) return [part(index, words, 'A click in this diagram calls a function: it is left out.')];
    return isRefused(address) ? [part(index, words, unsafe(address))] : [];
  });
  const links = [...source.matchAll(LINK)].flatMap(({0: words, index, groups}) => {
    const address = groups?.['address'] ?? '';
    return isRefused(address) ? [part(index, words, unsafe(address))] : [];
  });
  const elements = [...source.matchAll(TAG)].map(({0: words, index, groups}) =>
    part(index, words, `\`<${groups?.['name'] ?? ''}>\` in a label of this diagram is left out.`),
  );
  const known = new Set(elements.map(({start}) => start));
  const handlers = [...source.matchAll(HANDLER)].flatMap(({0: words, index, groups}) =>
    known.has(index)
      ? []
      : [part(index, words, `An element with \`${groups?.['name'] ?? ''}\` in a label of this diagram is left out.`)],
  );
  return [...settings, ...clicks, ...links, ...elements, ...handlers].toSorted((a, b) => a.start - b.start);
}

/** The source as it is drawn: each refused part is blank, every line keeps its place. */
export function drawnSource(source: string): string {
  const drawn: string[] = [];
  let at = 0;
  for (const {start, end} of refusedParts(source)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    drawn.push(source.slice(at, from), source.slice(from, end).replaceAll(/[^\n]/g, ' '));
    at = end;
  }
  return drawn.join('') + source.slice(at);
}

function isRefused(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme !== null && !LINKED_SCHEMES.has(scheme);
}

function unsafe(address: string): string {
  return `A click in this diagram leads to \`${schemeOf(address) ?? ''}:\`, which no page links: it is left out.`;
}
