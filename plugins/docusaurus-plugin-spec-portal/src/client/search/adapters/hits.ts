import type {FoundGroup, SearchHit, Span} from '../adapter.ts';

/** Hits by kind, kinds in the order of their best hit, with those that were named as a whole before all. */
export function grouped(exact: readonly SearchHit[], hits: readonly SearchHit[]): readonly FoundGroup[] {
  const named = new Set(exact.map(({href, id}) => `${id} ${href}`));
  const groups = new Map<SearchHit['kind'], SearchHit[]>();
  for (const hit of hits) {
    if (named.has(`${hit.id} ${hit.href}`)) continue;
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  const byKind = [...groups].map(([kind, records]): FoundGroup => ({kind, records}));
  return exact.length > 0 ? [{kind: 'exact', records: exact}, ...byKind] : byKind;
}

/** A text in which an engine has put signs around what it found: the text without the signs, and where they were. */
export function withoutSigns(
  marked: string,
  start: string,
  end: string,
): {readonly text: string; readonly spans: readonly Span[]} {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(start)) {
    const at = part.indexOf(end);
    if (at < 0) {
      text += part;
      continue;
    }
    spans.push([text.length, text.length + at]);
    text += part.slice(0, at) + part.slice(at + end.length);
  }
  return {text, spans};
}
