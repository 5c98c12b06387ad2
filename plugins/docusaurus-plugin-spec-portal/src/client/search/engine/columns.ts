import type {FactKey} from '../../../core/filter/filter.ts';
import type {FacetFile} from '../../../core/search/indexFiles.ts';
import {readNumbers} from '../../../core/search/numberText.ts';
import type {Catalogue} from './catalogue.ts';
import type {Parts} from './parts.ts';

/** What the records say to one key: the different answers, and which of them each record gives. */
export interface Column {
  readonly answers: readonly (readonly string[])[];
  readonly answerOf: Int32Array;
}

/** The column of a key, read when first asked for; null when no record answers to it. */
export type Columns = (key: FactKey) => Promise<Column | null>;

export function createColumns({recordCount}: Catalogue, parts: Parts): Columns {
  const columns = new Map<FactKey, Promise<Column | null>>();
  return (key) => {
    const known = columns.get(key);
    if (known) return known;
    const made = parts.facet(key).then((file) => file && readColumn(file, recordCount));
    columns.set(key, made);
    made.catch(() => columns.delete(key));
    return made;
  };
}

function readColumn({values, answers, column}: FacetFile, recordCount: number): Column {
  const answerOf = new Int32Array(recordCount);
  const runs = readNumbers(column);
  let record = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const length = (runs[at + 1] ?? 0) + 1;
    answerOf.fill(runs[at] ?? 0, record, record + length);
    record += length;
  }
  return {answers: answers.map((answer) => answer.map((value) => values[value] ?? '')), answerOf};
}
