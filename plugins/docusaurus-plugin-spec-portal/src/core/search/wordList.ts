import {readNumbers, writeNumbers} from './numberText.ts';

/** A sorted list of words as text: how many letters each shares with the one before, then the rest of it. */
export interface WordListText {
  readonly shared: string;
  /** The rests, each behind a line end. */
  readonly rests: string;
}

/** Words must be sorted and hold no line end. */
export function writeWords(words: readonly string[]): WordListText {
  const shared: number[] = [];
  const rests: string[] = [];
  let last = '';
  for (const word of words) {
    const length = sharedLength(last, word);
    shared.push(length);
    rests.push(word.slice(length));
    last = word;
  }
  return {shared: writeNumbers(shared), rests: rests.join('\n')};
}

export function readWords({shared, rests}: WordListText): readonly string[] {
  const lengths = readNumbers(shared);
  if (lengths.length === 0) return [];
  let last = '';
  return rests.split('\n').map((rest, index) => {
    last = last.slice(0, lengths[index] ?? 0) + rest;
    return last;
  });
}

export function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
