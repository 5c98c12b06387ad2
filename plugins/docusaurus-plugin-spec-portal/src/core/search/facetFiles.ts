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
  for (const {facts, items, sections, sectionFacts} of documents) {
    add(facts);
    for (const item of items) add(item.facts);
    for (let section = 0; section < sections.length; section++) add(sectionFacts);
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

/** No list of values is written so. */
const NOTHING = '\0\0';

/** Answer 0 is none at all. */
function columnWriter(): ColumnWriter {
  const values = new Map<string, number>();
  const answers = new Map<string, number>([[NOTHING, 0]]);
  const lists: (readonly number[])[] = [[]];
  const runs: {answer: number; length: number}[] = [];
  let next = 0;
  let lastWritten: readonly string[] | null = null;
  let lastAnswer = 0;
  const append = (answer: number, length: number) => {
    const last = runs.at(-1);
    if (last?.answer === answer) last.length += length;
    else if (length > 0) runs.push({answer, length});
  };
  const answerOf = (written: readonly string[]): number => {
    // The items of a document mostly have the very list of their document.
    if (written === lastWritten) return lastAnswer;
    const name = written.length === 1 ? (written[0] ?? '') : written.join('\0');
    const known = answers.get(name);
    if (known === undefined) lists.push(written.map((value) => place(values, value)));
    lastWritten = written;
    lastAnswer = known ?? place(answers, name);
    return lastAnswer;
  };
  return {
    add(record, written) {
      append(0, record - next);
      append(answerOf(written), 1);
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
