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
/** How much more an answer to the whole query is worth than one to a part of it. */
const COVERAGE = 4;
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
  const left = touched.filter((record) => !without.has(record) && (keeps?.(record) ?? true));
  return {...scoredMatches(left, weighed, sources), repairs: repairsIn(readings, sources)};
}

/** Each term's weight, and the documents whose titles hold it. */
interface Weighed {
  readonly weights: readonly number[];
  readonly inTitles: readonly ReadonlyMap<number, number>[];
}

function addScores(
  readings: readonly TermReadings[],
  postings: readonly (readonly Posting[])[],
  sources: Sources,
): Weighed {
  const {catalogue, titles, scores} = sources;
  const inTitles: Map<number, number>[] = [];
  const weights: number[] = [];
  scores.clear();
  readings.forEach(({titles: found, texts}, term) => {
    const own = postings[term] ?? [];
    const weight = weightOf(found, texts, own[0]?.records.length ?? 0, sources);
    weights.push(weight);
    const documents = new Map<number, number>();
    for (const {place, factor} of found) {
      for (const document of titles.documents[place] ?? []) {
        const length = titles.lengths[document] ?? 1;
        const score = (weight * factor * TITLE_IMPACT) / (0.7 + 0.05 * length);
        if (score > (documents.get(document) ?? 0)) documents.set(document, score);
      }
    }
    inTitles.push(documents);
    for (const [document, score] of documents) scores.add(catalogue.starts[document] ?? 0, term, score);
    for (const {place, factor} of found)
      for (const document of titles.named[place] ?? [])
        scores.add(catalogue.starts[document] ?? 0, term, weight * factor * NAME_IMPACT);
    texts.forEach(({expansion}, index) => {
      const {records, levels} = own[index] ?? {records: [], levels: []};
      for (let at = 0; at < records.length; at++)
        scores.add(records[at] ?? 0, term, weight * expansion.factor * impactOf(levels[at] ?? 0));
    });
  });
  return {weights, inTitles};
}

function scoredMatches(
  touched: readonly number[],
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
  for (const record of touched) {
    const document = catalogue.documentOf(record);
    const isItem = record !== catalogue.starts[document];
    let score = scores.scoreOf(record);
    let covered = 0;
    for (let term = 0; term < weights.length; term++) {
      const weight = weights[term] ?? 0;
      if (scores.has(record, term)) covered += weight;
      else if (isItem) {
        const context = inTitles[term]?.get(document);
        if (context === undefined) continue;
        covered += weight * CONTEXT_COVERAGE;
        score += context * CONTEXT;
      }
    }
    if (covered === 0) continue;
    const coverage = covered / all;
    found.records[count] = record;
    found.scores[count] = score * coverage ** COVERAGE;
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
  const count = records.length;
  const least = count > most ? (scores.slice().sort()[count - most] ?? 0) : Number.NEGATIVE_INFINITY;
  const best: Candidate[] = [];
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score >= least) best.push({record: records[at] ?? 0, score, coverage: coverages[at] ?? 0});
  }
  return best.toSorted((a, b) => b.score - a.score || a.record - b.record).slice(0, most);
}
