import type {Facts} from '../filter/applyFilter.ts';
import type {FactKey} from '../filter/filter.ts';
import type {SearchDocument} from '../present/search/searchData.ts';
import type {FacetFile} from './indexFiles.ts';
import {writeNumbers} from './numberText.ts';

/** What the core file already tells of each record. */
const ELSEWHERE: ReadonlySet<FactKey> = new Set(['id', 'title']);

/** One column per key that any record answers: its values once, and for each record which of them it has. */
export function facetFiles(documents: readonly SearchDocument[]): ReadonlyMap<FactKey, FacetFile> {
  const columns = new Map<FactKey, ColumnWriter>();
  let record = 0;
  const add = (facts: Facts) => {
    for (const key of keysOf(facts)) {
      const values = facts[key] ?? [];
      if (values.length === 0 || ELSEWHERE.has(key)) continue;
      const column = columns.get(key) ?? columnWriter();
      columns.set(key, column);
      column.add(record, values);
    }
    record += 1;
  };
  for (const {facts, items} of documents) {
    add(facts);
    for (const item of items) add(item.facts);
  }
  return new Map(
    [...columns].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, column]) => [key, column.file(record)]),
  );
}

function keysOf(facts: Facts): readonly FactKey[] {
  return Object.keys(facts) as FactKey[];
}

interface ColumnWriter {
  readonly add: (record: number, values: readonly string[]) => void;
  readonly file: (recordCount: number) => FacetFile;
}

/** Answer 0 is none at all. */
function columnWriter(): ColumnWriter {
  const values = new Map<string, number>();
  const answers = new Map<string, number>([['', 0]]);
  const lists: (readonly number[])[] = [[]];
  const runs: {answer: number; length: number}[] = [];
  let next = 0;
  const append = (answer: number, length: number) => {
    const last = runs.at(-1);
    if (last?.answer === answer) last.length += length;
    else if (length > 0) runs.push({answer, length});
  };
  return {
    add(record, written) {
      const list = written.map((value) => place(values, value));
      const name = list.join(',');
      const known = answers.get(name);
      if (known === undefined) lists.push(list);
      append(0, record - next);
      append(place(answers, name), 1);
      next = record + 1;
    },
    file(recordCount) {
      append(0, recordCount - next);
      const column = writeNumbers(runs.flatMap(({answer, length}) => [answer, length - 1]));
      return {values: [...values.keys()], answers: lists, column};
    },
  };
}

function place(table: Map<string, number>, value: string): number {
  const known = table.get(value);
  if (known !== undefined) return known;
  table.set(value, table.size);
  return table.size - 1;
}
