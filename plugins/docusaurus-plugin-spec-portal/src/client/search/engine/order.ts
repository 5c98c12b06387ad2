import {isCounted, VALUE_ORDER} from '../../../core/filter/applyFilter.ts';
import {isFactKey, type Sort} from '../../../core/filter/filter.ts';
import type {Matches} from './candidates.ts';
import type {Sources} from './sources.ts';

/**
 * Matches in the order of a key, as lists have it: records without the key last, whichever way the order goes, those of one
 * value by how well they answer. What no record is sorted by leaves the order as it was.
 */
export async function inOrder(matches: Matches, sort: Sort, sources: Sources): Promise<Matches> {
  const rankOf = await ranksBy(sort, matches.records, sources);
  if (rankOf === null) return matches;
  const best = matches.scores.reduce((most, score) => Math.max(most, score), 0);
  const within = (at: number): number => (best > 0 ? (0.9 * (matches.scores[at] ?? 0)) / best : 0);
  const scores = Float64Array.from(matches.records, (record, at) => within(at) - rankOf(record));
  return {...matches, scores};
}

/** A whole number by record: the lower, the earlier. */
async function ranksBy(
  {key, isDescending}: Sort,
  records: Int32Array,
  {catalogue, columns}: Sources,
): Promise<((record: number) => number) | null> {
  if (key === 'id' || key === 'title') {
    const textOf = (record: number): string =>
      key === 'id' ? catalogue.idOf(record) : (catalogue.titles[catalogue.documentOf(record)] ?? '');
    const texts = Array.from(records, textOf);
    const ranks = ranksOf(texts, isDescending);
    return (record) => ranks.get(textOf(record)) ?? 0;
  }
  const column = isFactKey(key) ? await columns(key) : null;
  if (column === null) return null;
  const saidOf = (answer: readonly string[]): string | null =>
    isCounted(key) ? String(answer.length) : (answer[0] ?? null);
  const values = column.answers.map(saidOf);
  const ranks = ranksOf(values, isDescending);
  return (record) => ranks.get(values[column.answerOf[record] ?? 0] ?? null) ?? ranks.size;
}

function ranksOf(values: readonly (string | null)[], isDescending: boolean): ReadonlyMap<string | null, number> {
  const distinct = [...new Set(values)].filter((value) => value !== null);
  const sorted = distinct.toSorted((a, b) => VALUE_ORDER.compare(a, b) * (isDescending ? -1 : 1));
  const ranks = new Map<string | null, number>();
  let rank = 0;
  sorted.forEach((value, index) => {
    if (index > 0 && VALUE_ORDER.compare(sorted[index - 1] ?? '', value) !== 0) rank += 1;
    ranks.set(value, rank);
  });
  return ranks.set(null, rank + 1);
}
