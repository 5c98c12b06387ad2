import {type FilterKey, filterKey} from '../../../core/filter/filter.ts';
import type {Completion} from '../adapter.ts';
import {lastWord} from '../lastWord.ts';

/** A condition that is being typed at the end of a text. */
export interface TypedCondition {
  readonly key: FilterKey;
  /** Everything up to the value, to which a chosen value is added. */
  readonly before: string;
  readonly value: string;
}

/** Null when the text ends in something else. */
export function conditionAtEnd(text: string): TypedCondition | null {
  const [, name = '', value = ''] = /(?<!\p{L})(\p{L}+):(.*)$/su.exec(lastWord(text)) ?? [];
  const key = name === '' ? null : filterKey(name);
  if (key === null) return null;
  const open = value.slice(value.lastIndexOf(',') + 1);
  return {key, before: text.slice(0, text.length - open.length), value: open.replace(/^"/, '')};
}

/** Keys that begin as the last word does; after `no:` and `has:` the keys themselves are values. */
export function keyCompletions(text: string, keys: readonly string[]): readonly Completion[] {
  const typed = conditionAtEnd(text);
  if (typed)
    return keys
      .filter((key) => key.startsWith(typed.value.toLowerCase()))
      .map((label) => ({text: `${typed.before}${label} `, label, kind: 'value', count: null}));
  const word = lastWord(text).replace(/^-/, '').toLowerCase();
  if (word === '') return [];
  const before = text.slice(0, text.length - word.length);
  return [...keys, 'no', 'has']
    .filter((key) => key.startsWith(word))
    .map((label) => ({text: `${before}${label}:`, label, kind: 'key', count: null}));
}

export function valueText(value: string): string {
  return /[\s,]/.test(value) ? `"${value}"` : value;
}
