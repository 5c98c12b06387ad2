import {impactOf} from '../../../core/search/impact.ts';
import type {Catalogue} from './catalogue.ts';
import type {Keeps} from './conditions.ts';
import {beginningWith, type Expansion, repairsOf} from './expand.ts';
import type {Parts, WordsPart} from './parts.ts';
import type {Query} from './readQuery.ts';
import type {Scores} from './scores.ts';
import type {TitleIndex} from './titles.ts';

/** A record that may be what was looked for. */
export interface Candidate {
  readonly record: number;
  readonly score: number;
  /** Part of the query that it answers, by the weight of its terms: 1 is all of it. */
  readonly coverage: number;
}

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly total: number;
  /** What terms were taken for, where nothing was spelled so. */
  readonly repairs: ReadonlyMap<string, string>;
}

export interface Sources {
  readonly catalogue: Catalogue;
  readonly titles: TitleIndex;
  readonly parts: Parts;
  readonly scores: Scores;
}

interface CandidateOptions {
  readonly depth: 'names' | 'all';
  readonly keeps: Keeps | null;
  readonly most: number;
  /** Only these are looked at, whether a term was found in them or only in the titles of their documents; null for all. */
  readonly among: readonly number[] | null;
}

const TITLE_IMPACT = 2.6;
const NAME_IMPACT = 1.2;
/** What the title of a document says about its items, and how far it answers for them. */
const CONTEXT = 0.45;
const CONTEXT_COVERAGE = 0.95;
/** How much more an answer to the whole query is worth than one to a part of it. */
const COVERAGE = 4;
/** Beginnings of words in texts are looked up from this length on: shorter ones stand for too many. */
const LEAST_BEGINNING = 3;
const LEAST_TITLE_BEGINNING = 1;

/** One way to read a term: postings with the factor of the word they belong to. */
interface Reading {
  readonly expansion: Expansion;
  readonly part: WordsPart;
}

interface TermReadings {
  readonly term: string;
  readonly titles: readonly Expansion[];
  readonly texts: readonly Reading[];
}

/** The best records for the terms of a query. With `depth: 'names'` only titles are asked, and nothing is fetched. */
export async function findCandidates(
  {terms, isUnfinished}: Query,
  sources: Sources,
  {depth, keeps, most, among}: CandidateOptions,
): Promise<Found> {
  const {catalogue, titles, scores} = sources;
  const readings = await Promise.all(
    terms.map((term, index) => readingsOf(term, isUnfinished && index === terms.length - 1, sources, depth)),
  );
  const postings = await Promise.all(
    readings.map(({texts}) => Promise.all(texts.map(({part, expansion}) => part.postingAt(expansion.place)))),
  );
  // From here on nothing waits: the scores belong to this query alone.
  scores.clear();
  const inTitles: Map<number, number>[] = [];
  const weights: number[] = [];
  readings.forEach(({titles: found, texts}, term) => {
    const weight = weightOf(found, texts, postings[term]?.map(({records}) => records.length) ?? [], sources);
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
      const {records, levels} = postings[term]?.[index] ?? {records: [], levels: []};
      for (let at = 0; at < records.length; at++)
        scores.add(records[at] ?? 0, term, weight * expansion.factor * impactOf(levels[at] ?? 0));
    });
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  // Twenty thousand records may hold one of the terms: numbers in columns, and objects only for the best.
  const touched = among ?? scores.touched();
  const found = {
    records: new Int32Array(touched.length),
    scores: new Float64Array(touched.length),
    coverages: new Float64Array(touched.length),
  };
  let count = 0;
  for (const record of touched) {
    if (keeps && !keeps(record)) continue;
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
  return {candidates: bestOf(found, count, most), total: count, repairs: repairsIn(readings, sources)};
}

async function readingsOf(
  term: string,
  isUnfinished: boolean,
  sources: Sources,
  depth: 'names' | 'all',
): Promise<TermReadings> {
  const {titles, parts} = sources;
  const inTitles = beginningWith(titles.lexicon, term, LEAST_TITLE_BEGINNING);
  const isSpelled = inTitles.length > 0;
  const repaired = (): readonly Expansion[] => repairsOf(titles.lexicon, term, isUnfinished);
  if (depth === 'names') return {term, titles: isSpelled ? inTitles : repaired(), texts: []};
  const texts = await inParts(parts.around(term), parts, (part) => beginningWith(part, term, LEAST_BEGINNING));
  if (isSpelled || texts.length > 0) return {term, titles: inTitles, texts};
  const alike = (part: WordsPart) => repairsOf(part, term, isUnfinished);
  const near = await inParts(parts.around(term.slice(0, 1)), parts, alike);
  const all = Array.from({length: parts.count}, (_, part) => part);
  return {term, titles: repaired(), texts: near.length > 0 ? near : await inParts(all, parts, alike)};
}

async function inParts(
  numbers: readonly number[],
  parts: Parts,
  find: (part: WordsPart) => readonly Expansion[],
): Promise<readonly Reading[]> {
  const opened = await Promise.all(numbers.map(parts.words));
  const found = opened.flatMap((part) => find(part).map((expansion): Reading => ({expansion, part})));
  return found.toSorted((a, b) => b.expansion.factor - a.expansion.factor).slice(0, MOST_READINGS);
}

const MOST_READINGS = 12;

/** How much a term narrows: a word of many records little, of one record most. */
function weightOf(
  titles: readonly Expansion[],
  texts: readonly Reading[],
  lengths: readonly number[],
  {catalogue, titles: index}: Sources,
): number {
  const [title] = titles;
  const inTitles = title ? 2 ** index.lexicon.frequency(title.place) : 0;
  const [text] = texts;
  const inTexts = text ? Math.max(lengths[0] ?? 0, 2 ** text.part.frequency(text.expansion.place)) : 0;
  const share = Math.max(inTitles / Math.max(1, catalogue.keys.length), inTexts / Math.max(1, catalogue.recordCount));
  return Math.log(1 + 1 / Math.max(share, 1 / Math.max(1, catalogue.recordCount)));
}

interface Columns {
  readonly records: Int32Array;
  readonly scores: Float64Array;
  readonly coverages: Float64Array;
}

/** The `most` best of the first `count`, best first; equal ones in the order of the records. */
function bestOf({records, scores, coverages}: Columns, count: number, most: number): readonly Candidate[] {
  const sorted = scores.slice(0, count).sort();
  const least = count > most ? (sorted[count - most] ?? 0) : 0;
  const best: Candidate[] = [];
  for (let at = 0; at < count; at++) {
    const score = scores[at] ?? 0;
    if (score >= least) best.push({record: records[at] ?? 0, score, coverage: coverages[at] ?? 0});
  }
  return best.toSorted(byScore).slice(0, most);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.record - b.record;
}

function repairsIn(readings: readonly TermReadings[], {titles}: Sources): ReadonlyMap<string, string> {
  const repairs = new Map<string, string>();
  for (const {term, titles: inTitles, texts} of readings) {
    const [title] = inTitles;
    const [text] = texts;
    const isTitle = title !== undefined && title.factor >= (text?.expansion.factor ?? 0);
    const best = isTitle ? title : text?.expansion;
    const word = isTitle ? titles.lexicon.words[title.place] : text?.part.words[text.expansion.place];
    if (best?.isRepair && word !== undefined) repairs.set(term, word);
  }
  return repairs;
}
