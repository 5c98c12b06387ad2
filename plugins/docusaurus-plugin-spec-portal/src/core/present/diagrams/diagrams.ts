import type {Diagram, DiagramFault} from '../../../model/diagram.ts';
import type {Trace, TracedFile} from '../../../model/trace.ts';
import {faultPosition} from '../../check/faultPosition.ts';
import {drawnSource} from '../../extract/diagram/refusedParts.ts';
import type {Memory} from '../../memory/memory.ts';
import {filesByPath} from '../../resolve/indexes.ts';
import {compare} from '../compare.ts';
import {groupBy} from '../groupBy.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {Addresses} from '../portal.ts';
import {shorten, slotsOf} from '../slots.ts';
import type {Views} from '../views.ts';
import type {DiagramLinkView, DiagramRow, DiagramsPage, DiagramView} from './diagramsData.ts';

/** What the drawing library says against a diagram, by its source. */
export type FaultOf = (source: string) => DiagramFault | undefined;

export interface DiagramScope {
  readonly views: Views;
  readonly addresses: Addresses;
  readonly faultOf: FaultOf;
}

/** The diagrams of one file, in the order of the tree's `Mermaid` nodes. */
export function diagramViews({facts, outcomes}: TracedFile, scope: DiagramScope): readonly DiagramView[] {
  if (facts.diagrams.length === 0) return [];
  const {views, addresses} = scope;
  const slots = slotsOf(facts.references, outcomes, views, addresses);
  const named = facts.references.flatMap(({form, raw, position}, index) => {
    const slot = slots[index];
    return form === 'diagram' && slot ? [{raw, slot, line: position.line, outcome: outcomes[index]}] : [];
  });
  return facts.diagrams.map((diagram, index): DiagramView => {
    const {title, kind, description, outline, source, position} = diagram;
    const drawn = drawnSource(source);
    const lines = source.split('\n').length;
    const own = named.filter(({line}) => line > position.line && line <= position.line + lines);
    return {
      anchor: `portal-diagram-${index + 1}`,
      title: title || facts.title,
      kind,
      lines,
      description,
      outline,
      links: own.map(({raw, slot, outcome}) => linkView(raw, slot, outcome?.links[0]?.to, views)),
      fault: faultView(diagram, scope),
      ...(drawn !== source && {drawn}),
    };
  });
}

function linkView(
  raw: string,
  slot: DiagramLinkView['slot'],
  to: TracedFile['outcomes'][number]['links'][number]['to'] | undefined,
  views: Views,
): DiagramLinkView {
  if (!to) return {raw, slot, label: null, status: null};
  const {title, status} = views.ref(to.artifact);
  const item = to.item === null ? undefined : views.item(to.item);
  return {raw, slot, label: item ? shorten(item.title ?? item.text, 90) : title, status};
}

function faultView(diagram: Diagram, {faultOf, views}: DiagramScope): DiagramView['fault'] {
  const fault = faultOf(diagram.source);
  return fault ? {message: fault.message, place: views.place(faultPosition(diagram, fault))} : null;
}

export function diagramsPage(trace: Trace, scope: DiagramScope, memory: Memory): DiagramsPage {
  const files = filesByPath(trace.files);
  const source = memory.read('file with diagrams', (path: string) => files.get(path));
  const rowsOf = memory.remember('diagrams of a file', (path: string): readonly DiagramRow[] => {
    const file = source(path);
    if (!file) return [];
    const {views, addresses} = scope;
    const page = addresses.file(file.artifact, file.facts.path);
    return diagramViews(file, scope).map((view, index): DiagramRow => {
      const diagram = file.facts.diagrams[index];
      const section = file.facts.outline.find(({anchor}) => anchor === diagram?.section);
      return {
        ...view,
        source: diagram?.source ?? '',
        artifact: views.ref(file.artifact),
        section: section?.text ?? '',
        href: `${page}#${view.anchor}`,
        place: views.place(diagram?.position ?? {path: file.facts.path, line: 1, column: 1}),
      };
    });
  });
  const rows = trace.files.flatMap(({facts}) => (facts.diagrams.length === 0 ? [] : rowsOf(facts.path)));
  return {
    view: 'diagrams',
    rows: rows.toSorted((a, b) => Number(b.fault !== null) - Number(a.fault !== null)),
    kinds: counted(rows, ({kind}) => [kind, kind]),
    documents: counted(rows, ({artifact: {key, title}}) => [key, title]),
  };
}

function counted(
  rows: readonly DiagramRow[],
  of: (row: DiagramRow) => readonly [string, string],
): readonly FacetView[] {
  return [...groupBy(rows, (row) => of(row)[0])]
    .flatMap(([value, group]) => group.slice(0, 1).map((row) => ({value, label: of(row)[1], count: group.length})))
    .toSorted((a, b) => b.count - a.count || compare(a.label, b.label));
}
