import type {Position} from '../../model/position.ts';
import type {InlineText, Segment} from './inlineText.ts';

/** The segment that holds an offset of a flat text; null between segments. */
export function segmentAt({segments}: InlineText, offset: number): Segment | null {
  return segments.find(({start, end}) => offset >= start && offset < end) ?? null;
}

/**
 * Where `raw`, found at `offset` of a block's flat text, stands in the source. Values lose indentation and escapes,
 * so the words themselves are looked up in the source of their node; only when they were escaped is the place the node's.
 */
export function placeAt(flat: InlineText, offset: number, raw: string, source: string, path: string): Position {
  const segment = segmentAt(flat, offset);
  const position = segment?.node.position;
  if (!segment || !position) return {path, line: 1, column: 1};
  const {start, end} = position;
  const startOffset = start.offset ?? 0;
  const words = raw.slice(0, segment.end - offset).split('\n', 1)[0] ?? '';
  const slice = source.slice(startOffset, end.offset ?? source.length);
  const before = segment.node.value.slice(0, offset - segment.start);
  const found = nthIndexOf(slice, words, occurrences(before, words));
  if (found < 0) return {path, line: start.line + occurrences(before, '\n'), column: start.column};
  const lead = slice.slice(0, found);
  const lines = occurrences(lead, '\n');
  return {path, line: start.line + lines, column: lines === 0 ? start.column + found : found - lead.lastIndexOf('\n')};
}

function occurrences(text: string, words: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}

function nthIndexOf(text: string, words: string, skip: number): number {
  let at = text.indexOf(words);
  for (let count = 0; count < skip && at >= 0; count++) at = text.indexOf(words, at + words.length);
  return at;
}
