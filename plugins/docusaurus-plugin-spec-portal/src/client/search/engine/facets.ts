import {comparable, type FactKey} from '../../../core/filter/filter.ts';
import type {FacetOptions, FoundFacet, FoundValue} from '../adapter.ts';
import {createConditions, type Keeps} from './conditions.ts';
import {foundBy} from './matches.ts';
import {readQuery} from './readQuery.ts';
import type {Sources} from './sources.ts';

type Facets = (text: string, keys: readonly FactKey[], options: FacetOptions) => Promise<readonly FoundFacet[]>;

/** Counts the values of all records a text finds, those that are not shown included. */
export function createFacets(sources: Sources, pause: () => Promise<void>): Facets {
  const conditionsOf = createConditions(sources.catalogue, sources.columns);
  return async (text, keys, {context, signal}) => {
    const query = readQuery(text, sources.names);
    // What words and ids find, whatever the conditions say: each key is counted without its own.
    const {named, matches} = await foundBy(query, {depth: 'all', keeps: null, current: null}, sources);
    const found: FoundFacet[] = [];
    for (const key of keys) {
      await pause();
      signal?.throwIfAborted();
      const column = await sources.columns(key);
      if (!column) continue;
      const others = query.conditions.filter((condition) => condition.key !== key || condition.isNegated);
      const keeps = others.length === 0 ? null : await conditionsOf(others, context.today);
      const counts = new Int32Array(column.answers.length);
      for (const records of [named, matches.records]) addCounts(counts, records, keeps, column.answerOf);
      found.push({key, options: valuesOf(key, counts, column.answers)});
    }
    return found.filter(({options}) => options.length > 0);
  };
}

function addCounts(counts: Int32Array, records: Iterable<number>, keeps: Keeps | null, answerOf: Int32Array): void {
  for (const record of records) {
    if (keeps && !keeps(record)) continue;
    const answer = answerOf[record] ?? 0;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
}

/** A status is said twice, by its stage and in its author's word; the stage is what many documents have in common. */
function valuesOf(key: FactKey, counts: Int32Array, answers: readonly (readonly string[])[]): readonly FoundValue[] {
  const values = new Map<string, FoundValue>();
  answers.forEach((answer, index) => {
    const count = counts[index] ?? 0;
    const said = key === 'status' ? answer.slice(0, 1) : answer;
    for (const label of count === 0 ? [] : said) {
      const value = comparable(label);
      const known = values.get(value);
      if (value !== '') values.set(value, {value, label: known?.label ?? label, count: (known?.count ?? 0) + count});
    }
  });
  return [...values.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
