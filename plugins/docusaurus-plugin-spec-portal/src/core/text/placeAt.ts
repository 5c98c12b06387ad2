import {firstIndex} from '../../model/firstIndex.ts';
import type {Position} from '../../model/position.ts';
import type {InlineText, Segment} from './inlineText.ts';

/** The segment that holds an offset of a flat text; null between segments. */
export function segmentAt({segments}: InlineText, offset: number): Segment | null {
  const segment = segments[firstIndex(segments, ({end}) => end > offset)];
  return segment && segment.start <= offset ? segment : null;
}

/** The segments that share a letter with a part of a flat text; the search is as quick in a paragraph of thousands. */
export function segmentsBetween({segments}: InlineText, start: number, end: number): readonly Segment[] {
  const first = firstIndex(segments, (segment) => segment.end > start);
  const found: Segment[] = [];
  for (let index = first; (segments[index]?.start ?? end) < end; index++) {
    const segment = segments[index];
    if (segment) found.push(segment);
  }
  return found;
}

/** In a longer line the words are looked for from where they should be, not counted from its start. */
const LONG_LINE = 20_000;

/**
 * Where `raw`, found at `offset` of a block's flat text, stands in the source. Values lose indentation and escapes,
 * so the words themselves are looked up in their line of the source; only when they were escaped is the place the node's.
 */
export function placeAt(flat: InlineText, offset: number, raw: string, source: string, path: string): Position {
  const segment = segmentAt(flat, offset);
  const position = segment?.node.position;
  if (!segment || !position) return {path, line: 1, column: 1};
  const {start, end} = position;
  const {value, source: written} = linesOf(segment, source.slice(start.offset ?? 0, end.offset ?? source.length));
  const words = raw.slice(0, segment.end - offset).split('\n', 1)[0] ?? '';
  const index = lineAt(value, offset - segment.start);
  const inLine = offset - segment.start - (value[index]?.start ?? 0);
  const before = value[index]?.text.slice(0, inLine) ?? '';
  const line = written[index]?.text ?? '';
  const found =
    line.length > LONG_LINE ? line.indexOf(words, inLine) : nthIndexOf(line, words, occurrences(before, words));
  if (found < 0) return {path, line: start.line + index, column: index === 0 ? start.column : 1};
  return {path, line: start.line + index, column: index === 0 ? start.column + found : found + 1};
}

interface Line {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
}

const remembered = new WeakMap<Segment['node'], {readonly value: readonly Line[]; readonly source: readonly Line[]}>();

/** A node's value and its source by lines; a line of the one is a line of the other. */
function linesOf({node}: Segment, slice: string): {readonly value: readonly Line[]; readonly source: readonly Line[]} {
  const known = remembered.get(node);
  if (known) return known;
  const lines = {value: splitLines(node.value), source: splitLines(slice)};
  remembered.set(node, lines);
  return lines;
}

function splitLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return {text: line, start: at};
  });
}

function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, firstIndex(lines, ({start}) => start > offset) - 1);
}

function occurrences(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

function nthIndexOf(text: string, words: string, skip: number): number {
  let at = text.indexOf(words);
  for (let count = 0; count < skip && at >= 0; count++) at = text.indexOf(words, at + words.length);
  return at;
}
