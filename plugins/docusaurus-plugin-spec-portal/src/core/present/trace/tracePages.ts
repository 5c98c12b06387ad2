import type {Artifact} from '../../../model/artifact.ts';
import type {Coverage, TraceState} from '../../../model/coverage.ts';
import type {Item} from '../../../model/item.ts';
import {ofParts} from '../../../model/parts.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {isTraced} from '../../resolve/coverage.ts';
import type {TotalsView, TraceIndexPage} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';

/** A spec with its requirements in force and what stands behind each. */
export interface TracedSpec {
  readonly key: string;
  readonly rows: readonly TracedItem[];
}

export interface TracedItem {
  readonly item: Item;
  readonly coverage: Coverage;
  readonly state: TraceState;
}

export function tracedSpecs({artifacts}: Trace, views: Views, memory: Memory): readonly TracedSpec[] {
  const traced = memory.remember('spec with its requirements', (key: string): TracedSpec => {
    const rows = views
      .itemsOf(key)
      .filter(isTraced)
      .flatMap((item) => {
        const coverage = views.coverage(item.id);
        const state = views.traceState(item);
        return coverage && state ? [{item, coverage, state}] : [];
      });
    return {key, rows};
  });
  return artifacts
    .filter(isWanted)
    .map(({key}) => traced(key))
    .filter(({rows}) => rows.length > 0);
}

/** Specs that have a trace, without looking at it: every requirement in force has its coverage. */
export function tracedKeys({artifacts, items}: Trace): readonly string[] {
  const keys = new Set(keysOfTraced(items));
  return artifacts.filter(isWanted).flatMap(({key}) => (keys.has(key) ? [key] : []));
}

const keysOfTraced = ofParts((items: readonly Item[]) => [
  ...new Set(items.filter(isTraced).map(({artifact}) => artifact)),
]);

function isWanted({kind, isTemplate}: Artifact): boolean {
  return kind === 'spec' && !isTemplate;
}

/** Counts requirements by state. A success criterion is measured, not operated: it stands beside and moves no score. */
export function totalsOf(rows: readonly TracedItem[]): TotalsView {
  const states = rows.filter(({item}) => item.kind === 'requirement').map(({state}) => state);
  const count = (wanted: TraceState) => states.filter((state) => state === wanted).length;
  const [covered, suspect, inherited, waived] = [
    count('covered'),
    count('suspect'),
    count('inherited'),
    count('waived'),
  ];
  const traced = covered + suspect + inherited;
  const asked = states.length - waived;
  return {
    requirements: states.length,
    covered,
    suspect,
    inherited,
    uncovered: count('uncovered'),
    waived,
    criteria: rows.length - states.length,
    traced,
    asked,
    percent: asked === 0 ? null : Math.floor((100 * traced) / asked),
  };
}

export function traceIndexPage(specs: readonly TracedSpec[], views: Views, addresses: Addresses): TraceIndexPage {
  return {
    view: 'trace-index',
    totals: totalsOf(specs.flatMap(({rows}) => rows)),
    specs: specs.map(({key, rows}) => ({spec: views.ref(key), totals: totalsOf(rows), href: addresses.trace(key)})),
  };
}
