import {conditionTest, type Facts, inOrder, readOnce, wordTest} from './applyFilter.ts';
import type {Condition, FactKey, Filter} from './filter.ts';

/** What a filter leaves of a list, and what each further choice would. */
export interface Narrowed<Row> {
  /** In the order of the filter. */
  readonly rows: readonly Row[];
  /** By key: how many rows each value would leave, given all conditions of the filter on other keys. */
  readonly counts: ReadonlyMap<FactKey, ValueCounts>;
  /** Of the doubtful conditions those that hold for no row of the whole list. */
  readonly unmet: readonly Condition[];
}

/** Rows by comparable value, `none` for rows without one. */
export type ValueCounts = ReadonlyMap<string, number>;

export interface Narrowing<Row> {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  /** Answers the same for the same row: what it says is read once per row. */
  readonly factsOf: (row: Row) => Facts;
  /** The day ages count to, `YYYY-MM-DD`. */
  readonly today: string;
  /** Keys whose values are counted. */
  readonly keys: readonly FactKey[];
  /** Conditions of which nobody knows yet whether any row has what they want. */
  readonly doubtful: readonly Condition[];
}

/** Rows between two rests: reading so many for the first time takes a slow machine a few milliseconds. */
export const PIECE = 64;

/**
 * Narrows a list in one walk over its rows, and rests after every few of them: whoever runs it decides how long a page may
 * be kept busy. A row that fails for one key only is still counted for that key.
 */
export function* narrowing<Row extends object>({
  rows,
  filter,
  factsOf,
  today,
  keys,
  doubtful,
}: Narrowing<Row>): Generator<undefined, Narrowed<Row>> {
  const conditions = filter.conditions.map((condition) => ({
    key: condition.key,
    holds: conditionTest(condition, today),
  }));
  const words = filter.words.map(wordTest);
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  const unmet = new Map(doubtful.map((condition) => [condition, conditionTest(condition, today)]));
  const left: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % PIECE === 0) yield;
    const known = readOnce(row, factsOf);
    for (const [condition, holds] of unmet) if (holds(known)) unmet.delete(condition);
    const failed = conditions.filter(({holds}) => !holds(known));
    const [first] = failed;
    if (failed.some(({key}) => key !== first?.key) || !words.every((holds) => holds(known))) continue;
    if (!first) left.push(row);
    for (const [key, ofKey] of counts) {
      if (first && first.key !== key) continue;
      const values = known.valuesOf(key);
      if (values.size === 0) ofKey.set('none', (ofKey.get('none') ?? 0) + 1);
      for (const value of values) ofKey.set(value, (ofKey.get(value) ?? 0) + 1);
    }
  }
  yield;
  return {rows: inOrder(left, filter.sort, factsOf), counts, unmet: [...unmet.keys()]};
}
