import {inheritedView} from '../documents/artifactPage.ts';
import {traceDrawing} from '../graph/traceDrawing.ts';
import type {TraceNeighbour, TracePage, TraceRow} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';
import type {Beside} from './beside.ts';
import {levelFacet, stateFacet} from './matrixFacets.ts';
import {type TracedItem, type TracedSpec, totalsOf} from './tracePages.ts';

/** One page per spec that has requirements, each with the way to its neighbours. */
export function tracePages(
  specs: readonly TracedSpec[],
  beside: Beside,
  views: Views,
  addresses: Addresses,
): readonly {readonly href: string; readonly data: TracePage}[] {
  const neighbour = (spec: TracedSpec | undefined): TraceNeighbour | null =>
    spec ? {title: views.ref(spec.key).title, href: addresses.trace(spec.key)} : null;
  return specs.map(({key, rows: items}, index) => {
    const rows = items.map((row) => traceRow(row, beside, views, addresses));
    return {
      href: addresses.trace(key),
      data: {
        view: 'trace',
        spec: views.ref(key),
        totals: totalsOf(items),
        inherited: inheritedView(key, views),
        drawing: traceDrawing(rows, views),
        rows,
        left: 0,
        states: stateFacet(items),
        levels: levelFacet(items),
        previous: neighbour(specs[index - 1]),
        next: neighbour(specs[index + 1]),
      },
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
