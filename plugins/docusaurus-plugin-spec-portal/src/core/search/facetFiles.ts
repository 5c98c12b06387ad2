import type {Facts} from '../filter/applyFilter.ts';
import type {FactKey} from '../filter/filter.ts';
import {each, type Steps, stepsOnceOf} from '../memory/gradual.ts';
import {keep} from '../memory/keep.ts';
import type {Memory} from '../memory/memory.ts';
import type {SearchDocument} from '../present/search/searchData.ts';
import type {FacetFile} from './indexFiles.ts';
import {type Content, contentOf} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import type {Searched} from './searched.ts';

/** What the core file already tells of each record. */
const ELSEWHERE: ReadonlySet<FactKey> = new Set(['id', 'title']);

/** The facts of a document and of all its records. */
interface DocumentFacts extends Pick<SearchDocument, 'facts' | 'sectionFacts'> {
  readonly items: readonly Facts[];
  readonly sections: number;
}

/** One file per key that any record answers; an edit of words alone makes none of them again. */
export function* facetFiles({ids, documentOf}: Searched, memory: Memory): Steps<readonly FacetContent[]> {
  const factsOf = memory.remember('facts of a document', (id: string): DocumentFacts => {
    const {facts, items, sections, sectionFacts} = documentOf(id);
    return {facts, items: items.map((item) => item.facts), sections: sections.length, sectionFacts};
  });
  const facts = yield* each(ids, factsOf);
  return yield* filesOfFacts(keep(memory, 'facts of all documents', facts));
}

type FacetContent = readonly [FactKey, Content];

const filesOfFacts = stepsOnceOf(function* (documents: readonly DocumentFacts[]): Steps<readonly FacetContent[]> {
  const columns = yield* facetColumns(documents);
  return yield* each(columns, ([key, file]) => [key, contentOf(file())] as const);
});

/** One column per key that any record answers: its values once, and for each record which of them it has. */
function* facetColumns(documents: readonly DocumentFacts[]): Steps<readonly (readonly [FactKey, () => FacetFile])[]> {
  const columns = new Map<FactKey, ColumnWriter>();
  let record = 0;
  const add = (facts: Facts, count: number) => {
    for (const name in facts) {
      // A record of facts has no other keys.
      const key = name as FactKey;
      const values = facts[key] ?? [];
      if (count === 0 || values.length === 0 || ELSEWHERE.has(key)) continue;
      let column = columns.get(key);
      if (!column) {
        column = columnWriter();
        columns.set(key, column);
      }
      column.add(record, values, count);
    }
    record += count;
  };
  for (const {facts, items, sections, sectionFacts} of documents) {
    add(facts, 1);
    for (const item of items) add(item, 1);
    add(sectionFacts, sections);
    yield;
  }
  return [...columns]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, column]) => [key, () => column.file(record)] as const);
}

interface ColumnWriter {
  /** The values of `count` records from `record` on. */
  readonly add: (record: number, values: readonly string[], count: number) => void;
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
    add(record, written, count) {
      append(0, record - next);
      append(answerOf(written), count);
      next = record + count;
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
