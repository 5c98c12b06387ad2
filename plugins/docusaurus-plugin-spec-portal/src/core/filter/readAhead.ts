import {type Facts, readOnce} from './applyFilter.ts';
import type {FactKey} from './filter.ts';
import {PIECE} from './narrowing.ts';

/** Reads what rows can be asked for before anybody asks, resting after every few of them: a filter then goes by what is known. */
export function* readAhead<Row extends object>(
  rows: readonly Row[],
  factsOf: (row: Row) => Facts,
  keys: readonly FactKey[],
): Generator<undefined, void> {
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % PIECE === 0) yield;
    const known = readOnce(row, factsOf);
    known.text();
    for (const key of keys) known.valuesOf(key);
  }
}
