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
const COMMENT = /^\s*%%.*$/;
const DESCRIPTION_BLOCK = /^(?<before>[ \t]*)accDescr\s*\{(?<words>[^}]*)\}?/m;
const LONGEST_DIRECTIVE = 5000;

/** What a pattern tells of a part it found. */
interface Part {
  readonly 0: string;
  readonly index: number;
}

/** `%%{init: …}%%`, in the order of the source. */
export function directivesIn(source: string): readonly Part[] {
  const found: Part[] = [];
  let close = -1;
  for (let open = source.indexOf('%%{'); open !== -1; open = source.indexOf('%%{', open + 1)) {
    if (close < open + 3) close = source.indexOf('}%%', open + 3);
    if (close === -1) break;
    if (close - open - 3 > LONGEST_DIRECTIVE) continue;
    found.push({0: source.slice(open, close + 3), index: open});
    open = close + 2;
  }
  return found;
}

/** Linear in the length of the source. */
export function diagramText(source: string): DiagramText {
  const front = FRONT_MATTER.exec(source);
  const described = DESCRIPTION_BLOCK.exec(source);
  const block = described?.[0].endsWith('}') ? described : null;
  const plain = blanked(blanked(source, front ? [front] : []), block ? [block] : []);
  const body = blanked(plain, directivesIn(plain));
  const lines = body
    .split('\n')
    .map((text, line) => ({text: text.replace(COMMENT, '').trim(), line}))
    .filter(({text}) => text !== '');
  const [head, ...rest] = lines;
  const named = (key: string): string | null =>
    rest.map(({text}) => text).find((text) => text.startsWith(`${key}:`) || text.startsWith(`${key} :`)) ?? null;
  const keyword = /^[\w-]+/.exec(head?.text ?? '')?.[0] ?? '';
  // `graph TD; A-->B` says its first things behind the word.
  const [, behind = ''] = /^[\w-][^;\n]*;(.*)$/.exec(head?.text ?? '') ?? [];
  const first = behind.trim() === '' || head === undefined ? [] : [{text: behind.trim(), line: head.line}];
  const yamlTitle = /^title:\s*(?<title>\S.*)$/m.exec(front?.groups?.['yaml'] ?? '')?.groups?.['title'];
  return {
    keyword,
    lines: [...first, ...rest].filter(({text}) => !/^acc(?:Title|Descr)\s*:/.test(text)),
    title: fieldValue(named('accTitle')) ?? unquoted(yamlTitle),
    description: fieldValue(named('accDescr')) ?? oneLineOrNull(block?.groups?.['words']),
  };
}

/** The source with parts blanked out, their line ends kept: places stay what they are. */
function blanked(source: string, parts: readonly Part[]): string {
  let at = 0;
  const kept = parts.map(({0: words, index}) => {
    const before = source.slice(at, index);
    at = index + words.length;
    return before + words.replaceAll(/[^\n]/g, '');
  });
  return kept.join('') + source.slice(at);
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
