import {applyFilter, type Facts} from './applyFilter.ts';
import {comparable, type FactKey, type Filter} from './filter.ts';

/**
 * How many rows each value of a key would leave, given all other conditions of the filter: by comparable value, `none` for
 * rows without one.
 */
export function facetCounts<Row extends object>(
  rows: readonly Row[],
  filter: Filter,
  factsOf: (row: Row) => Facts,
  today: string,
  key: FactKey,
): ReadonlyMap<string, number> {
  const others = {...filter, conditions: filter.conditions.filter((condition) => condition.key !== key), sort: null};
  const counts = new Map<string, number>();
  for (const row of applyFilter(rows, others, factsOf, today)) {
    const values = factsOf(row)[key] ?? [];
    const distinct = values.length === 0 ? ['none'] : new Set(values.map(comparable));
    for (const value of distinct) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
