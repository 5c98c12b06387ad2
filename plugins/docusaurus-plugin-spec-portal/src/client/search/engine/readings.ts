import {beginningWith, type Expansion, repairsOf} from './expand.ts';
import type {Parts, WordsPart} from './parts.ts';
import type {Sources} from './sources.ts';

/** Beginnings of words in texts are looked up from this length on: shorter ones stand for too many. */
const LEAST_BEGINNING = 3;
const LEAST_TITLE_BEGINNING = 1;
const MOST_READINGS = 12;

/** One way to read a term: postings with the factor of the word they belong to. */
export interface Reading {
  readonly expansion: Expansion;
  readonly part: WordsPart;
}

export interface TermReadings {
  readonly term: string;
  readonly titles: readonly Expansion[];
  readonly texts: readonly Reading[];
}

/** Which words of the portal a term may mean. With `depth: 'names'` only titles are asked, and nothing is fetched. */
export async function readingsOf(
  term: string,
  isUnfinished: boolean,
  {titles, parts}: Sources,
  depth: 'names' | 'all',
): Promise<TermReadings> {
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

/** How much a term narrows: a word of many records little, of one record most. `read` is how many records its first posting told. */
export function weightOf(
  titles: readonly Expansion[],
  texts: readonly Reading[],
  read: number,
  {catalogue, titles: index}: Sources,
): number {
  const [title] = titles;
  const inTitles = title ? 2 ** index.lexicon.frequency(title.place) : 0;
  const [text] = texts;
  const inTexts = text ? Math.max(read, 2 ** text.part.frequency(text.expansion.place)) : 0;
  const share = Math.max(inTitles / Math.max(1, catalogue.keys.length), inTexts / Math.max(1, catalogue.recordCount));
  return Math.log(1 + 1 / Math.max(share, 1 / Math.max(1, catalogue.recordCount)));
}

/** What terms were taken for, where nothing was spelled so. */
export function repairsIn(readings: readonly TermReadings[], {titles}: Sources): ReadonlyMap<string, string> {
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
