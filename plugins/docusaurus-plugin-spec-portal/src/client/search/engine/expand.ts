import {firstIndex} from '../../../model/firstIndex.ts';
import {editsBetween, lettersOf, mayBeNear, slipsAllowed} from './edits.ts';

/** A sorted stretch of words that queries are looked up in. */
export interface Lexicon {
  readonly words: readonly string[];
  /** By place, the logarithm of the number of records. */
  readonly frequency: (place: number) => number;
  /** By place, which letters the word holds. */
  readonly letters: Int32Array;
}

/** A word of the portal that a word of the query may mean, and how surely: 1 is the word itself. */
export interface Expansion {
  readonly place: number;
  readonly factor: number;
  readonly isRepair: boolean;
}

const MOST_BEGINNINGS = 12;
const MOST_REPAIRS = 6;

export function lexiconOf(words: readonly string[], frequency: (place: number) => number): Lexicon {
  return {words, frequency, letters: Int32Array.from(words, lettersOf)};
}

/** The word itself, and words that begin with it, the frequent ones first. */
export function beginningWith({words, frequency}: Lexicon, word: string, least: number): readonly Expansion[] {
  const from = placeOf(words, word);
  const found: Expansion[] = [];
  const isExact = words[from] === word;
  if (isExact) found.push({place: from, factor: 1, isRepair: false});
  if (word.length < least) return found;
  const beginnings: number[] = [];
  for (let place = isExact ? from + 1 : from; words[place]?.startsWith(word); place++) beginnings.push(place);
  const best = beginnings.toSorted((a, b) => frequency(b) - frequency(a) || a - b).slice(0, MOST_BEGINNINGS);
  for (const place of best) {
    const length = words[place]?.length ?? 0;
    found.push({place, factor: 0.5 + (0.4 * word.length) / length, isRepair: false});
  }
  return found;
}

/** Words that a slip of the fingers makes of the one that was typed; of a word still being typed, their beginnings too. */
export function repairsOf(
  {words, letters, frequency}: Lexicon,
  word: string,
  isUnfinished: boolean,
): readonly Expansion[] {
  const most = slipsAllowed(word);
  if (most === 0) return [];
  const held = lettersOf(word);
  const found: (Expansion & {readonly edits: number})[] = [];
  words.forEach((each, place) => {
    const isLonger = each.length > word.length + most;
    if (isLonger && !isUnfinished) return;
    // A longer word holds more letters, so only those missing can be counted; its beginning is compared instead.
    const compared = isLonger ? each.slice(0, word.length) : each;
    const mask = isLonger ? lettersOf(compared) : (letters[place] ?? 0);
    if (Math.abs(compared.length - word.length) > most || !mayBeNear(held, mask, most)) return;
    const edits = editsBetween(word, compared, most);
    if (edits > most) return;
    const isSameStart = each.charCodeAt(0) === word.charCodeAt(0);
    const factor = (0.7 - 0.2 * (edits - 1)) * (isLonger ? 0.7 : 1) * (isSameStart ? 1 : 0.85);
    found.push({place, edits, factor, isRepair: true});
  });
  return found
    .toSorted((a, b) => b.factor - a.factor || frequency(b.place) - frequency(a.place) || a.place - b.place)
    .slice(0, MOST_REPAIRS);
}

/** Where the word stands, or would stand. */
export function placeOf(words: readonly string[], word: string): number {
  return firstIndex(words, (each) => each >= word);
}
