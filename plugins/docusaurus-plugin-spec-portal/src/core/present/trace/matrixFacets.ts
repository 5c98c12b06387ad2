import {STATE_NAMES, TRACE_STATES} from '../facts/traceStates.ts';
import type {FacetView, MatrixFacets} from '../pageData.ts';
import type {Views} from '../views.ts';
import type {TracedItem, TracedSpec} from './tracePages.ts';

/** Values the matrix can be narrowed by, with how many of its rows have them. */
export function matrixFacets(specs: readonly TracedSpec[], views: Views): MatrixFacets {
  const rows = specs.flatMap((spec) => spec.rows.map((row) => ({...row, spec: views.ref(spec.key)})));
  return {
    state: stateFacet(rows),
    spec: specs.map(({key, rows: own}) => ({value: key, label: views.ref(key).title, count: own.length})),
    kind: valuesOf(rows, ({item}) => item.kind),
    level: levelFacet(rows),
    status: valuesOf(rows, ({spec}) => (spec.status.stage === 'unset' ? null : spec.status.stage)),
  };
}

/** States in the order they need somebody. */
export function stateFacet(rows: readonly Pick<TracedItem, 'state'>[]): readonly FacetView[] {
  return TRACE_STATES.map((state) => ({
    value: STATE_NAMES[state],
    label: state,
    count: rows.filter((row) => row.state === state).length,
  })).filter(({count}) => count > 0);
}

export function levelFacet(rows: readonly Pick<TracedItem, 'item'>[]): readonly FacetView[] {
  return valuesOf(rows, ({item}) => item.level);
}

function valuesOf<Row>(rows: readonly Row[], readValue: (row: Row) => string | null): readonly FacetView[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = readValue(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({
    value,
    label: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
    count,
  }));
}
