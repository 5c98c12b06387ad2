import {conditionTest, type Facts, readOnce, wordTest} from './applyFilter.ts';
import type {FactKey, Filter} from './filter.ts';

/** Rows by comparable value, `none` for rows without one. */
export type ValueCounts = ReadonlyMap<string, number>;

/**
 * How many rows each value of each key would leave, given all conditions of the filter on other keys. One walk over the rows
 * serves all keys: a row that fails for one key only is still counted for that key.
 */
export function facetCounts<Row extends object>(
  rows: readonly Row[],
  filter: Filter,
  factsOf: (row: Row) => Facts,
  today: string,
  keys: readonly FactKey[],
): ReadonlyMap<FactKey, ValueCounts> {
  const tests = filter.conditions.map((condition) => ({key: condition.key, holds: conditionTest(condition, today)}));
  const words = filter.words.map(wordTest);
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  for (const row of rows) {
    const known = readOnce(row, factsOf);
    const failed = tests.filter(({holds}) => !holds(known));
    const [first] = failed;
    if (failed.some(({key}) => key !== first?.key) || !words.every((holds) => holds(known))) continue;
    for (const [key, ofKey] of counts) {
      if (first && first.key !== key) continue;
      const values = known.valuesOf(key);
      for (const value of values.size === 0 ? ['none'] : values) ofKey.set(value, (ofKey.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
