import type {Nodes, Root} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import type {FileProblem} from '../../model/file.ts';
import type {SourceFile} from '../../model/source.ts';
import {createLinePlaces} from '../text/lineStarts.ts';
import {type FrontMatter, readFrontMatter} from './frontMatter.ts';
import {frontMatterBlock} from './frontMatterBlock.ts';
import {guardMarks, MOST_MARKS, unguard} from './guardMarks.ts';
import {limitDepth} from './limitDepth.ts';
import {parseMarkdown} from './parseMarkdown.ts';
import {plainColons} from './plainColons.ts';

/** A file as a tree with positions, before anybody asks what it means. */
export interface ParsedFile {
  readonly source: SourceFile;
  /** The text the tree's offsets count in. */
  readonly text: string;
  readonly tree: Root;
  readonly frontMatter: FrontMatter;
  readonly problems: readonly FileProblem[];
  /** Inline directives that stand in the tree as the text they were written as. */
  readonly plainDirectives: readonly TextDirective[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Never throws: what the parser refuses becomes one code block and a problem. */
export function parseFile(source: SourceFile): ParsedFile {
  const text = legible(source.text.startsWith(BYTE_ORDER_MARK) ? source.text.slice(1) : source.text);
  const {tree, problems, crowded} = parseOrShowSource(text, source.path);
  const unopened = foldUnopenedFrontMatter(tree, text, source.path);
  const around = unopened.length === 0 ? frontMatterBlock(tree, text, source.path) : [];
  const cut = limitDepth(tree, text);
  const plainDirectives = plainColons(tree, text);
  const first = tree.children[0];
  const frontMatter = readFrontMatter(first?.type === 'yaml' ? first : undefined, source.path);
  const nesting: FileProblem[] = cut
    ? [
        {
          code: 'nesting-limit',
          message: 'Lists or quotes are nested too deep to be read; the rest is shown as source.',
          hint: 'Flatten the structure at this place.',
          position: {path: source.path, line: cut.position?.start.line ?? 1, column: cut.position?.start.column ?? 1},
        },
      ]
    : [];
  return {
    source,
    text,
    tree,
    frontMatter,
    problems: [
      ...unread(source),
      ...problems,
      ...unopened,
      ...around,
      ...frontMatter.problems,
      ...nesting,
      ...tooManyMarks(crowded, source.path),
    ],
    plainDirectives,
  };
}

/**
 * CommonMark has it that the null character is never text; HTML has it of all control characters that are no white space.
 * One letter for another keeps every offset.
 */
function legible(text: string): string {
  return text.replaceAll(/[\v\u0085]/g, ' ').replaceAll(/(?![\t\n\f\r])\p{Cc}/gu, '\uFFFD');
}

function tooManyMarks(node: Nodes | null, path: string): readonly FileProblem[] {
  if (node === null) return [];
  const {line = 1, column = 1} = node.position?.start ?? {};
  return [
    {
      code: 'size-limit',
      message: `A paragraph holds more than ${MOST_MARKS} signs of Markdown: those beyond are plain text.`,
      hint: 'Divide it by blank lines, or keep the data in a code block.',
      position: {path, line, column},
    },
  ];
}

/** The first byte that could not be decoded is where the text has its first sign for one. */
function unread({path, text, failure}: SourceFile): readonly FileProblem[] {
  if (failure === null) return [];
  const {reason, message, hint} = failure;
  const at = reason === 'undecoded' ? text.indexOf('\uFFFD') : 0;
  const place = createLinePlaces(text)(Math.max(0, at));
  return [{code: reason === 'too-large' ? 'size-limit' : 'unreadable-file', message, hint, position: {path, ...place}}];
}

/**
 * Front matter whose first `---` was lost: the parser takes it for a heading of level two. Nothing but lines of keys may stand in it.
 */
function foldUnopenedFrontMatter(tree: Root, text: string, path: string): readonly FileProblem[] {
  const [first] = tree.children;
  const {start, end} = first?.position ?? {};
  if (first?.type !== 'heading' || first.depth !== 2 || !start || !end) return [];
  const lines = text.slice(start.offset, end.offset).trimEnd().split(/\r?\n/);
  const isUnopened =
    /^-{3,}\s*$/.test(lines.at(-1) ?? '') &&
    lines.length > 2 &&
    lines.slice(0, -1).every((line) => /^\s*[\w-]{1,40}:(?:\s|$)/.test(line));
  if (!isUnopened) return [];
  // The YAML reader counts from the line after the opening rule, which here is the line before the file.
  const opening = {...start, line: start.line - 1};
  tree.children[0] = {type: 'yaml', value: lines.slice(0, -1).join('\n'), position: {start: opening, end}};
  return [
    {
      code: 'invalid-front-matter',
      message: 'The front matter has no opening `---`.',
      hint: 'Write `---` as the first line. Everything that could be read is shown.',
      position: {path, line: start.line, column: 1},
    },
  ];
}

interface Parsed {
  readonly tree: Root;
  readonly problems: readonly FileProblem[];
  /** First node in which signs beyond the limits are plain text; null when there are none. */
  readonly crowded: Nodes | null;
}

function parseOrShowSource(text: string, path: string): Parsed {
  try {
    const guarded = guardMarks(text);
    const tree = parseMarkdown(guarded.text);
    return {tree, problems: [], crowded: unguard(tree, guarded)};
  } catch (error) {
    const tree: Root = {type: 'root', children: [{type: 'code', value: text}]};
    const message = `The Markdown parser stopped: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      tree,
      problems: [
        {code: 'unreadable-file', message, hint: 'The file is shown as source.', position: {path, line: 1, column: 1}},
      ],
      crowded: null,
    };
  }
}
