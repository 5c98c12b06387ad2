import {foldWord} from '../../../core/search/foldWord.ts';

/** Signs of a text that a result shows. */
const LENGTH = 320;
/** Signs in front of the first word found. */
const BEFORE = 60;
/** Places of one term that are looked at. */
const MOST_PLACES = 40;

/** The stretch of a text with the most of these terms, between words; a short text as it stands. */
export function passageOf(text: string, terms: readonly string[]): string {
  if (text.length <= LENGTH) return text;
  const first = bestPlace(placesOf(foldedInPlace(text), terms));
  const from = first <= BEFORE ? 0 : behindSpace(text, first - BEFORE, first);
  if (from === 0 && text.length <= LENGTH + BEFORE) return text;
  const end = Math.min(text.length, from + LENGTH);
  const to = end === text.length ? end : Math.max(text.lastIndexOf(' ', end), from + LENGTH / 2);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

interface Place {
  readonly at: number;
  readonly term: number;
}

function placesOf(folded: string, terms: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  terms.forEach((word, term) => {
    let at = folded.indexOf(word);
    for (let count = 0; at >= 0 && count < MOST_PLACES; at = folded.indexOf(word, at + 1))
      if (!/[a-z0-9]/.test(folded[at - 1] ?? ' ') || !/^[a-z0-9]/.test(word)) count = places.push({at, term});
  });
  return places.toSorted((a, b) => a.at - b.at);
}

/** Where the first stretch begins that holds the most different terms. */
function bestPlace(places: readonly Place[]): number {
  let best = {at: 0, count: 0};
  places.forEach(({at}, index) => {
    const held = new Set<number>();
    for (let next = index; (places[next]?.at ?? Number.POSITIVE_INFINITY) < at + LENGTH - BEFORE; next++)
      held.add(places[next]?.term ?? 0);
    if (held.size > best.count) best = {at, count: held.size};
  });
  return best.at;
}

/** Small letters without accents, each where it stood. */
function foldedInPlace(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole.
  return text.toLowerCase().replace(/[^\x00-\x7f]/g, (letter) => foldWord(letter)[0] ?? letter);
}

function behindSpace(text: string, at: number, most: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= most ? at : space + 1;
}
