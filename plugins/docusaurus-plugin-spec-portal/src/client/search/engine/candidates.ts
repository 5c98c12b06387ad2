import {impactOf} from '../../../core/search/impact.ts';
import type {Keeps} from './conditions.ts';
import type {Posting} from './parts.ts';
import {readingsOf, repairsIn, type TermReadings, weightOf} from './readings.ts';
import type {Query} from './readQuery.ts';
import type {Sources} from './sources.ts';

/** Records that answer a query, in columns: a hundred thousand may hold one of its terms, and few of them are looked at. */
export interface Matches {
  readonly records: Int32Array;
  readonly scores: Float64Array;
  /** Part of the query that each answers, by the weight of its terms: 1 is all of it. */
  readonly coverages: Float64Array;
  /** What terms were taken for, where nothing was spelled so. */
  readonly repairs: ReadonlyMap<string, string>;
}

/** A record that may be what was looked for. */
export interface Candidate {
  readonly record: number;
  readonly score: number;
  readonly coverage: number;
}

interface MatchOptions {
  readonly depth: 'names' | 'all';
  readonly keeps: Keeps | null;
  /** Only these are looked at, whether a term was found in them or only in the titles of their documents; null for all. */
  readonly among: readonly number[] | null;
  /** Shown already, for another reason. */
  readonly without: ReadonlySet<number>;
}

export const NO_MATCHES: Matches = {
  records: new Int32Array(),
  scores: new Float64Array(),
  coverages: new Float64Array(),
  repairs: new Map(),
};

const TITLE_IMPACT = 2.6;
const NAME_IMPACT = 1.2;
/** What the title of a document says about its items, and how far it answers for them. */
const CONTEXT = 0.45;
const CONTEXT_COVERAGE = 0.95;
/** All records that hold a term of the query. With `depth: 'names'` only titles are asked, and nothing is fetched. */
export async function findMatches(
  {terms, isUnfinished}: Query,
  sources: Sources,
  {depth, keeps, among, without}: MatchOptions,
): Promise<Matches> {
  const readings = await Promise.all(
    terms.map((term, index) => readingsOf(term, isUnfinished && index === terms.length - 1, sources, depth)),
  );
  const postings = await Promise.all(
    readings.map(({texts}) => Promise.all(texts.map(({part, expansion}) => part.postingAt(expansion.place)))),
  );
  // From here on nothing waits: the scores belong to this query alone.
  const weighed = addScores(readings, postings, sources);
  const touched = among ?? sources.scores.touched();
  const isOpen = keeps === null && without.size === 0;
  const isKept = isOpen ? null : (record: number) => !without.has(record) && (keeps?.(record) ?? true);
  return {...scoredMatches(touched, isKept, weighed, sources), repairs: repairsIn(readings, sources)};
}

/** Each term's weight, and the documents whose titles hold it. */
interface Weighed {
  readonly weights: readonly number[];
  /** By document; null when no title holds the term. */
  readonly inTitles: readonly (Float64Array | null)[];
}

function addScores(
  readings: readonly TermReadings[],
  postings: readonly (readonly Posting[])[],
  sources: Sources,
): Weighed {
  const {catalogue, titles, scores} = sources;
  const inTitles: (Float64Array | null)[] = [];
  const weights: number[] = [];
  scores.clear();
  readings.forEach(({titles: found, texts}, term) => {
    const own = postings[term] ?? [];
    const weight = weightOf(found, texts, own[0]?.records.length ?? 0, sources);
    weights.push(weight);
    const documents = found.length > 0 ? new Float64Array(titles.lengths.length) : null;
    for (const {place, factor} of found) {
      for (const document of titles.documents[place] ?? []) {
        const length = titles.lengths[document] ?? 1;
        const score = (weight * factor * TITLE_IMPACT) / (0.7 + 0.05 * length);
        if (documents && score > (documents[document] ?? 0)) documents[document] = score;
      }
    }
    inTitles.push(documents);
    documents?.forEach((score, document) => {
      if (score > 0) scores.add(catalogue.starts[document] ?? 0, term, score);
    });
    for (const {place, factor} of found)
      for (const document of titles.named[place] ?? [])
        scores.add(catalogue.starts[document] ?? 0, term, weight * factor * NAME_IMPACT);
    texts.forEach(({expansion}, index) => {
      const {records, levels} = own[index] ?? {records: [], levels: []};
      const factor = weight * expansion.factor;
      for (let at = 0; at < records.length; at++)
        scores.add(records[at] ?? 0, term, factor * impactOf(levels[at] ?? 0));
    });
  });
  return {weights, inTitles};
}

function scoredMatches(
  touched: Int32Array | readonly number[],
  isKept: Keeps | null,
  {weights, inTitles}: Weighed,
  {catalogue, scores}: Sources,
): Omit<Matches, 'repairs'> {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = {
    records: new Int32Array(touched.length),
    scores: new Float64Array(touched.length),
    coverages: new Float64Array(touched.length),
  };
  let count = 0;
  for (let at = 0; at < touched.length; at++) {
    const record = touched[at] ?? 0;
    if (isKept && !isKept(record)) continue;
    const document = catalogue.documentOf(record);
    const isItem = record !== catalogue.starts[document];
    let score = scores.scoreOf(record);
    let covered = 0;
    for (let term = 0; term < weights.length; term++) {
      const weight = weights[term] ?? 0;
      if (scores.has(record, term)) covered += weight;
      else if (isItem) {
        const context = inTitles[term]?.[document] ?? 0;
        if (context === 0) continue;
        covered += weight * CONTEXT_COVERAGE;
        score += context * CONTEXT;
      }
    }
    if (covered === 0) continue;
    const coverage = covered / all;
    found.records[count] = record;
    // How much more an answer to the whole query is worth than one to a part of it: the fourth power.
    found.scores[count] = score * (coverage * coverage) * (coverage * coverage);
    found.coverages[count] = coverage;
    count += 1;
  }
  return {
    records: found.records.subarray(0, count),
    scores: found.scores.subarray(0, count),
    coverages: found.coverages.subarray(0, count),
  };
}

/** The `most` best, best first; equal ones in the order of the records. */
export function bestOf({records, scores, coverages}: Matches, most: number): readonly Candidate[] {
  const least = records.length > most ? leastOfBest(scores, most) : Number.NEGATIVE_INFINITY;
  const best: Candidate[] = [];
  for (let at = 0; at < records.length; at++) {
    const score = scores[at] ?? 0;
    if (score >= least) best.push({record: records[at] ?? 0, score, coverage: coverages[at] ?? 0});
  }
  return best.toSorted((a, b) => b.score - a.score || a.record - b.record).slice(0, most);
}

/** The lowest of the `most` highest numbers: a heap of these, the lowest on top, looks at each of the others once. */
function leastOfBest(numbers: Float64Array, most: number): number {
  const heap = numbers.slice(0, most).sort();
  for (let at = most; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number <= (heap[0] ?? 0)) continue;
    let place = 0;
    for (let child = 1; child < most; child = 2 * place + 1) {
      if (child + 1 < most && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      if ((heap[child] ?? 0) >= number) break;
      heap[place] = heap[child] ?? 0;
      place = child;
    }
    heap[place] = number;
  }
  return heap[0] ?? Number.NEGATIVE_INFINITY;
}
