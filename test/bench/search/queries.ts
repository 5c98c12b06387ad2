import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SearchDocument} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {randomOf} from '../../support/random.mjs';

/** A query with what should come first. */
export interface JudgedQuery {
  readonly corpus: 'generated' | 'own';
  readonly kind: string;
  readonly query: string;
  /** Key of the document being read. */
  readonly reading?: string;
  /** Ids, or beginnings of addresses; any of them is right. */
  readonly answers: readonly string[];
}

export const JUDGED = JSON.parse(
  readFileSync(join(import.meta.dirname, 'queries.json'), 'utf8'),
) as readonly JudgedQuery[];

/** A searchable thing, for counting and for engines that take flat records. */
export interface FlatRecord {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** Title of the document of an item. */
  readonly in: string;
}

export function flatRecords(documents: readonly SearchDocument[]): readonly FlatRecord[] {
  return documents.flatMap(({key, href, title, text, words, items, sections}) => [
    {id: key, href, title, text: `${text} ${words}`, in: ''},
    ...items.map((item) => ({
      id: item.localId === null ? key : `${key}/${item.localId}`,
      href: item.href,
      title: item.title,
      text: item.text,
      in: title,
    })),
    ...sections.map((section) => ({id: key, href: section.href, title: section.title, text: section.text, in: title})),
  ]);
}

/**
 * Queries whose answer is known because they were drawn from it: words of one record and of its document's title, until they
 * stand together in that record alone. Every second one has a slip of the fingers in one of its longer words.
 */
export function drawnQueries(records: readonly FlatRecord[], count: number, seed: number): readonly JudgedQuery[] {
  const random = randomOf(seed);
  const words = records.map(({title, text, in: of}) => wordsOf(`${title} ${text} ${of}`));
  const holders = holdersOf(words);
  const queries: JudgedQuery[] = [];
  for (let attempt = 0; queries.length < count && attempt < count * 50; attempt++) {
    const index = Math.floor(random() * records.length);
    const record = records[index];
    const drawn = record && drawnWords(index, words, holders, random, (other) => records[other]?.href === record.href);
    if (!drawn) continue;
    const hasSlip = queries.length % 2 === 1;
    const query = (hasSlip ? withSlip(drawn, random) : drawn).join(' ');
    queries.push({corpus: 'generated', kind: hasSlip ? 'drawn, with a slip' : 'drawn', query, answers: [record.href]});
  }
  return queries;
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}

function holdersOf(words: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  words.forEach((own, index) => {
    for (const word of own) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  return holders;
}

/** Two to five words that no other record holds all of; null when chance finds none. */
function drawnWords(
  index: number,
  words: readonly (readonly string[])[],
  holders: ReadonlyMap<string, readonly number[]>,
  random: () => number,
  isSame: (other: number) => boolean,
): readonly string[] | null {
  const left = [...(words[index] ?? [])];
  const drawn: string[] = [];
  let among: readonly number[] = [];
  while (drawn.length < 5 && left.length > 0) {
    const [word = ''] = left.splice(Math.floor(random() * left.length), 1);
    const holding = holders.get(word) ?? [];
    // What everybody says nobody types.
    if (holding.length > words.length / 20) continue;
    drawn.push(word);
    among = drawn.length === 1 ? holding : among.filter((other) => words[other]?.includes(word));
    if (drawn.length > 1 && among.every(isSame)) return drawn;
  }
  return null;
}

function withSlip(words: readonly string[], random: () => number): readonly string[] {
  const long = words.findIndex(({length}) => length >= 5);
  return words.map((word, index) => (index === long ? slipped(word, random) : word));
}

/** One letter left out, doubled, replaced or swapped with the next, anywhere but at the very beginning. */
function slipped(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  const letter = word[at] ?? '';
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
  return word.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + word.slice(at + 1);
}

/** Place of the right answer among the results, from 0; -1 when it is not there. */
export function placeOf(
  answers: readonly string[],
  found: readonly {readonly id: string; readonly href: string}[],
): number {
  return found.findIndex(({id, href}) =>
    answers.some(
      (answer) =>
        answer === id ||
        (answer.startsWith('/') && (href === answer || (answer.endsWith('/') && href.startsWith(answer)))),
    ),
  );
}
