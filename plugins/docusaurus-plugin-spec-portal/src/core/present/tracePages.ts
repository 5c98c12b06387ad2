import type {Coverage} from '../../model/coverage.ts';
import type {Item} from '../../model/item.ts';
import type {Link} from '../../model/link.ts';
import type {Trace} from '../../model/trace.ts';
import {isTraced} from '../resolve/coverage.ts';
import {inheritedView} from './artifactPage.ts';
import type {MatrixPage, MatrixRow, NameView, TotalsView, TraceIndexPage, TracePage, TraceRow} from './pageData.ts';
import type {Addresses} from './portal.ts';
import {shorten} from './slots.ts';
import {groupBy, isOwn, type Views} from './views.ts';

/** A spec with its requirements in force and what stands behind each. */
interface TracedSpec {
  readonly key: string;
  readonly rows: readonly {readonly item: Item; readonly coverage: Coverage}[];
}

export function tracedSpecs({artifacts}: Trace, views: Views): readonly TracedSpec[] {
  return artifacts.flatMap(({key, kind, isTemplate}) => {
    if (kind !== 'spec' || isTemplate) return [];
    const rows = views
      .itemsOf(key)
      .filter(isTraced)
      .flatMap((item) => {
        const coverage = views.coverage(item.id);
        return coverage ? [{item, coverage}] : [];
      });
    return rows.length > 0 ? [{key, rows}] : [];
  });
}

export function totalsOf(rows: readonly {readonly coverage: Coverage}[]): TotalsView {
  const count = (status: Coverage['status']) => rows.filter(({coverage}) => coverage.status === status).length;
  return {
    requirements: rows.length,
    covered: count('covered'),
    inherited: count('inherited'),
    uncovered: count('uncovered'),
    waived: count('waived'),
  };
}

export function traceIndexPage(specs: readonly TracedSpec[], views: Views, addresses: Addresses): TraceIndexPage {
  return {
    view: 'trace-index',
    totals: totalsOf(specs.flatMap(({rows}) => rows)),
    specs: specs.map(({key, rows}) => ({spec: views.ref(key), totals: totalsOf(rows), href: addresses.trace(key)})),
  };
}

export function matrixPage(specs: readonly TracedSpec[], views: Views): MatrixPage {
  const nameOf = (link: Link): NameView => {
    const {key, title, href} = views.ref(link.to.artifact);
    return {label: key, title, href};
  };
  return {
    view: 'matrix',
    totals: totalsOf(specs.flatMap(({rows}) => rows)),
    groups: specs.map(({key, rows}) => {
      const {decisions, runbooks} = views.inherited(key);
      const inherited = {decisions: decisions.map(nameOf), runbooks: runbooks.map(nameOf)};
      return {
        spec: views.ref(key),
        totals: totalsOf(rows),
        inherited,
        rows: rows.map((row) => matrixRow(row, nameOf, views)),
      };
    }),
  };
}

const MATRIX_TEXT = 110;

function matrixRow(
  {item, coverage}: TracedSpec['rows'][number],
  nameOf: (link: Link) => NameView,
  views: Views,
): MatrixRow {
  return {
    localId: item.localId,
    text: shorten(item.title ?? item.text, MATRIX_TEXT),
    level: item.level,
    href: views.itemHref(item),
    coverage: coverage.status,
    decisions: coverage.decisions.filter(isOwn).map(nameOf),
    runbooks: coverage.runbooks.filter(isOwn).map(nameOf),
    openClarifications: views.itemView(item).clarifications.filter(({state}) => state === 'open').length,
  };
}

export function tracePage({key, rows}: TracedSpec, trace: Trace, views: Views, addresses: Addresses): TracePage {
  const own = linksInside(key, trace);
  return {
    view: 'trace',
    spec: views.ref(key),
    totals: totalsOf(rows),
    inherited: inheritedView(key, views),
    rows: rows.map(({item, coverage}) => traceRow(item, coverage, own.get(item.id) ?? [], views, addresses)),
  };
}

const insideCache = new WeakMap<Trace, ReadonlyMap<string, readonly Link[]>>();

/** Links between items of one artifact, by the spec they stay in, then by target. */
function linksInside(key: string, trace: Trace): ReadonlyMap<string, readonly Link[]> {
  let byArtifact = insideCache.get(trace);
  if (!byArtifact) {
    byArtifact = groupBy(
      trace.links.filter(({from, to}) => from.artifact === to.artifact && from.item !== null && to.item !== null),
      ({from}) => from.artifact,
    );
    insideCache.set(trace, byArtifact);
  }
  return groupBy(byArtifact.get(key) ?? [], ({to}) => String(to.item));
}

function traceRow(
  item: Item,
  coverage: Coverage,
  inside: readonly Link[],
  views: Views,
  addresses: Addresses,
): TraceRow {
  const view = views.itemView(item);
  const citing = [...new Set(inside.flatMap(({from}) => (from.item ? [from.item] : [])))].flatMap(
    (id) => views.item(id) ?? [],
  );
  return {
    id: item.id,
    localId: item.localId,
    kind: item.kind,
    level: item.level,
    text: item.text,
    href: view.href,
    traceHref: `${addresses.trace(item.artifact)}#${item.anchor}`,
    place: view.place,
    coverage: coverage.status,
    decisions: view.decisions,
    runbooks: view.runbooks,
    stories: citing
      .filter(({kind}) => kind === 'user-story' || kind === 'scenario')
      .map((story) => ({label: story.localId ?? story.title ?? shorten(story.text, 60), href: views.itemHref(story)})),
    tasks: citing
      .filter(({kind}) => kind === 'task')
      .map((task) => ({
        label: task.localId ?? shorten(task.text, 60),
        href: views.itemHref(task),
        done: task.state === 'done',
      })),
    openClarifications: view.clarifications.filter(({state}) => state === 'open').length,
  };
}
