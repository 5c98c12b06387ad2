/** A line that says something, with its place: 0-based within the diagram's source. */
export interface DiagramLine {
  readonly text: string;
  readonly line: number;
}

/** A diagram's source without what only its drawing needs. */
export interface DiagramText {
  /** The word it opens with, as written: `flowchart`, `C4Context`. */
  readonly keyword: string;
  /** Lines below the first, without comments, directives, titles and descriptions. */
  readonly lines: readonly DiagramLine[];
  readonly title: string | null;
  readonly description: string | null;
}

const FRONT_MATTER = /^\s*---[ \t]*\n(?<yaml>(?:.*\n)*?)[ \t]*---[ \t]*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]{0,5000}?\}%%/g;
const COMMENT = /^\s*%%.*$/;
const DESCRIPTION_BLOCK = /^(?<before>[ \t]*)accDescr\s*\{(?<words>[^}]*)\}/m;

/** Linear in the length of the source. */
export function diagramText(source: string): DiagramText {
  const front = FRONT_MATTER.exec(source);
  const block = DESCRIPTION_BLOCK.exec(source);
  const body = blanked(blanked(source, front), block).replaceAll(DIRECTIVE, keepLines);
  const lines = body
    .split('\n')
    .map((text, line) => ({text: text.replace(COMMENT, '').trim(), line}))
    .filter(({text}) => text !== '');
  const [head, ...rest] = lines;
  const named = (key: string): string | null =>
    rest.map(({text}) => text).find((text) => text.startsWith(`${key}:`) || text.startsWith(`${key} :`)) ?? null;
  const keyword = /^[\w-]+/.exec(head?.text ?? '')?.[0] ?? '';
  // `graph TD; A-->B` says its first things behind the word.
  const [, behind = ''] = /^[\w-]+[^;\n]*;(.*)$/.exec(head?.text ?? '') ?? [];
  const first = behind.trim() === '' || head === undefined ? [] : [{text: behind.trim(), line: head.line}];
  const yamlTitle = /^title:\s*(?<title>.+)$/m.exec(front?.groups?.['yaml'] ?? '')?.groups?.['title'];
  return {
    keyword,
    lines: [...first, ...rest].filter(({text}) => !/^acc(?:Title|Descr)\s*:/.test(text)),
    title: fieldValue(named('accTitle')) ?? unquoted(yamlTitle),
    description: fieldValue(named('accDescr')) ?? oneLineOrNull(block?.groups?.['words']),
  };
}

/** The source with a match blanked out, its line ends kept: places stay what they are. */
function blanked(source: string, match: RegExpExecArray | null): string {
  if (!match) return source;
  return source.slice(0, match.index) + keepLines(match[0]) + source.slice(match.index + match[0].length);
}

function keepLines(words: string): string {
  return words.replaceAll(/[^\n]/g, '');
}

function fieldValue(line: string | null): string | null {
  return line === null ? null : oneLineOrNull(line.slice(line.indexOf(':') + 1));
}

function unquoted(text: string | undefined): string | null {
  return oneLineOrNull(text?.trim().replace(/^(["'])(.*)\1$/, '$2'));
}

function oneLineOrNull(text: string | undefined): string | null {
  const line = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
