import type {ElementContent} from 'hast';
import type {Nodes, Text} from 'mdast';
import type {TreeSource} from './buildTree.ts';
import type {CutTexts} from './leadCut.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  /** A marker goes on as a plain `mark` behind emphasis: its anchor can stand only once. */
  readonly tagName: 'sp-ref' | 'sp-marker' | 'mark';
  readonly properties: Readonly<Record<string, string>>;
}

/** Splits text nodes at references and markers; a marker may hold references, not the other way round. */
export function createTextSplitter(
  {references, markers}: TreeSource,
  cuts: CutTexts,
): (node: Text) => ElementContent[] {
  const refs = new Map<Nodes, Span[]>();
  const marks = new Map<Nodes, Span[]>();
  for (const [slot, {spans}] of references.entries()) {
    for (const {node, start, end} of spans)
      if (end > 0) push(refs, node, {start, end, tagName: 'sp-ref', properties: {dataSlot: String(slot)}});
  }
  for (const {flat, start, end, anchor} of markers) {
    const parts = flat.segments.filter((segment) => segment.start < end && segment.end > start);
    for (const [index, segment] of parts.entries()) {
      const place = {
        start: Math.max(start, segment.start) - segment.start,
        end: Math.min(end, segment.end) - segment.start,
      };
      push(
        marks,
        segment.node,
        index === 0
          ? {...place, tagName: 'sp-marker', properties: {dataAnchor: anchor}}
          : {...place, tagName: 'mark', properties: {}},
      );
    }
  }
  return (node) => {
    const {original = node, offset = 0} = cuts.get(node) ?? {};
    const shift = (span: Span): Span => ({...span, start: Math.max(0, span.start - offset), end: span.end - offset});
    const within = (spans: readonly Span[] | undefined) => (spans ?? []).map(shift).filter(({end}) => end > 0);
    return split(node.value, within(marks.get(original)), within(refs.get(original)));
  };
}

function split(value: string, outer: readonly Span[], inner: readonly Span[]): ElementContent[] {
  const [spans, nested] = outer.length > 0 ? [outer, inner] : [inner, []];
  const content: ElementContent[] = [];
  let at = 0;
  const plain = (from: number, to: number) => {
    if (to <= from) return;
    if (nested.length === 0) content.push({type: 'text', value: value.slice(from, to)});
    else content.push(...split(value.slice(from, to), [], shiftInto(nested, from, to)));
  };
  for (const {start, end, tagName, properties} of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    plain(at, start);
    content.push({
      type: 'element',
      tagName,
      properties: {...properties},
      children: split(value.slice(start, end), [], shiftInto(nested, start, end)),
    });
    at = end;
  }
  plain(at, value.length);
  return content;
}

function shiftInto(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans
    .filter(({start, end}) => start >= from && end <= to)
    .map((span) => ({...span, start: span.start - from, end: span.end - from}));
}

function push(map: Map<Nodes, Span[]>, node: Nodes, span: Span): void {
  const spans = map.get(node);
  if (spans) spans.push(span);
  else map.set(node, [span]);
}
