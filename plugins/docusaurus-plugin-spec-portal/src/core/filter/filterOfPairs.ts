import {type Condition, comparable, type Filter, type FilterKey, filterKey, type Sort} from './filter.ts';
import {type TextToken, tokensOf} from './tokens.ts';

/**
 * A filter from keys with values, as the query of an address or the attributes of a directive give them. A key may come
 * again; a value may list several with commas; `!` before a value says "not"; the value of `q` is a line of text with keys
 * of its own. Keys that mean nothing here are left aside: an address may carry others.
 */
export function filterOfPairs(pairs: Iterable<readonly [string, string]>): Filter {
  const wanted = new Map<FilterKey, string[]>();
  const unwanted = new Map<FilterKey, string[]>();
  const words: string[] = [];
  let sort: Sort | null = null;
  for (const {key: name, value} of [...pairs].flatMap(([key, value]) => tokensOfPair(key, value))) {
    if (name === null) words.push(value);
    else if (name.toLowerCase() === 'sort') sort = sortOf(value) ?? sort;
    const key = name === null ? null : filterKey(name);
    if (key === null) continue;
    for (const part of value.split(',')) {
      const isNegated = part.trim().startsWith('!');
      const written = part.trim().replace(/^!\s*/, '');
      if (comparable(written) === '') continue;
      const values = isNegated ? unwanted : wanted;
      values.set(key, [...(values.get(key) ?? []), written]);
    }
  }
  return {conditions: [...conditionsOf(wanted, false), ...conditionsOf(unwanted, true)], words, sort};
}

function tokensOfPair(key: string, value: string): readonly TextToken[] {
  return key.toLowerCase() === 'q' ? tokensOf(value) : [{key, value}];
}

function conditionsOf(values: ReadonlyMap<FilterKey, readonly string[]>, isNegated: boolean): readonly Condition[] {
  return [...values].map(([key, all]) => ({key, values: withoutTwins(all), isNegated}));
}

function withoutTwins(values: readonly string[]): readonly string[] {
  return [...new Map(values.map((value) => [comparable(value), value])).values()];
}

/** `updated`, or `-updated` for the newest first; null when it is no key. */
export function sortOf(written: string): Sort | null {
  const key = filterKey(written.replace(/^-/, ''));
  return key === null ? null : {key, isDescending: written.startsWith('-')};
}
