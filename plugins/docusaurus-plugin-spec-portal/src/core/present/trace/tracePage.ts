import type {Memory} from '../../memory/memory.ts';
import {once} from '../../memory/once.ts';
import {inheritedView} from '../documents/artifactPage.ts';
import {traceDrawing} from '../graph/traceDrawing.ts';
import type {TraceNeighbour, TracePage, TraceRow} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import type {Beside} from './beside.ts';
import {levelFacet, stateFacet} from './matrixFacets.ts';
import {type TracedItem, type TracedSpec, totalsOf} from './tracePages.ts';

/** The page of a spec by its key, for those of `specs`. */
export type TracePageOf = (key: string) => TracePage;

/** One page per spec that has requirements, each with the way to its neighbours. */
export function createTracePages(
  specs: () => readonly TracedSpec[],
  beside: Beside,
  views: Views,
  addresses: Addresses,
  memory: Memory,
): TracePageOf {
  const places = once(() => new Map(specs().map(({key}, index) => [key, index])));
  const source = memory.read('spec that has a trace', (key: string) => {
    const all = specs();
    const index = places().get(key) ?? -1;
    return {
      items: all[index]?.rows ?? [],
      before: all[index - 1]?.key ?? null,
      after: all[index + 1]?.key ?? null,
    };
  });
  const neighbour = (key: string | null): TraceNeighbour | null =>
    key === null ? null : {title: views.ref(key).title, href: addresses.trace(key)};
  return memory.remember('page of a trace', (key: string): TracePage => {
    const {items, before, after} = source(key);
    const rows = items.map((row) => traceRow(row, beside, views, addresses));
    return {
      view: 'trace',
      spec: views.ref(key),
      totals: totalsOf(items),
      inherited: inheritedView(key, views),
      drawing: traceDrawing(rows, views),
      rows,
      left: 0,
      states: stateFacet(items),
      levels: levelFacet(items),
      previous: neighbour(before),
      next: neighbour(after),
    };
  });
}

function traceRow({item, state}: TracedItem, beside: Beside, views: Views, addresses: Addresses): TraceRow {
  const {id, localId, anchor, kind, level, title, text, section, artifact} = item;
  const {href, place, decisions, runbooks, waivers, suspect, clarifications} = views.itemView(item);
  return {
    id,
    localId,
    anchor,
    kind,
    level,
    title,
    text,
    section,
    href,
    traceHref: `${addresses.trace(artifact)}#${anchor}`,
    place,
    coverage: state,
    waivers,
    suspect,
    decisions,
    runbooks,
    ...beside(item),
    questions: clarifications
      .filter((question) => question.state === 'open')
      .map((question) => ({text: question.text, href: question.href})),
  };
}
