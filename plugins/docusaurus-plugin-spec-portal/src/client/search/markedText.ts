import type {Span} from './adapter.ts';

/** A piece of text, marked when the reader typed it. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text cut at its spans. The result is text, never markup; spans beyond the text say nothing. */
export function partsOf(text: string, spans: readonly Span[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at || to > text.length) continue;
    parts.push({text: text.slice(at, from), isMatch: false}, {text: text.slice(from, to), isMatch: true});
    at = to;
  }
  return [...parts, {text: text.slice(at), isMatch: false}].filter((part) => part.text !== '');
}

/** A stretch of a long text around the first span, with the spans that lie in it; it begins and ends between words. */
export function excerptOf(
  text: string,
  spans: readonly Span[],
  length = 160,
): {readonly text: string; readonly spans: readonly Span[]} {
  if (text.length <= length) return {text, spans};
  const first = spans[0]?.[0] ?? 0;
  // A match near the end shows more of what stands before it.
  const wanted = Math.max(0, Math.min(first - 40, text.length - length));
  const start = wanted === 0 ? 0 : afterSpace(text, wanted, first);
  const end = start + length >= text.length ? text.length : beforeSpace(text, start + length, start);
  const lead = start > 0 ? '… ' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    spans: spans
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Span => [from - start + lead.length, to - start + lead.length]),
  };
}

/** Where the next word begins, not behind `most`; without spaces, the place itself. */
function afterSpace(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= most ? at : space + 1;
}

function beforeSpace(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least ? at : space;
}
