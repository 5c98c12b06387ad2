import {filterKey} from './filter.ts';

/** One part of a line of text: a key with its value (`!` before a value that must not be), or a word, whose key is null. */
export interface TextToken {
  readonly key: string | null;
  readonly value: string;
}

const TOKEN = /(-?)(?<!\p{L})(\p{L}+):(?:"([^"]*)"|(\S+))|"([^"]*)"|(\S+)/gu;

export function tokensOf(text: string): readonly TextToken[] {
  return [...text.matchAll(TOKEN)].flatMap(tokenOf);
}

function tokenOf([whole, minus, key, quoted, plain, phrase]: RegExpMatchArray): readonly TextToken[] {
  if (phrase !== undefined) return wordToken(phrase);
  const value = quoted ?? plain;
  if (key === undefined || value === undefined || (key.toLowerCase() !== 'sort' && filterKey(key) === null))
    return wordToken(whole.replaceAll('"', ''));
  return [{key, value: minus === '-' ? negated(value) : value}];
}

function wordToken(word: string): readonly TextToken[] {
  return word.trim() === '' ? [] : [{key: null, value: word}];
}

function negated(values: string): string {
  return values
    .split(',')
    .map((value) => `!${value}`)
    .join(',');
}
