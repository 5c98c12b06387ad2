import {type Condition, comparable, type Filter, type FilterKey, filterKey, type Sort} from './filter.ts';

/**
 * A filter from keys with values, as the query of an address or the attributes of a directive give them. A key may come
 * again; a value may list several with commas; `!` before a value says "not". Keys that mean nothing here are left aside:
 * an address may carry others.
 */
export function filterOfPairs(pairs: Iterable<readonly [string, string]>): Filter {
  const wanted = new Map<FilterKey, string[]>();
  const unwanted = new Map<FilterKey, string[]>();
  const words: string[] = [];
  let sort: Sort | null = null;
  for (const [name, written] of pairs) {
    if (name.toLowerCase() === 'q') words.push(...wordsOf(written));
    else if (name.toLowerCase() === 'sort') sort = sortOf(written) ?? sort;
    const key = filterKey(name);
    if (key === null) continue;
    for (const part of written.split(',')) {
      const isNegated = part.trim().startsWith('!');
      const value = part.trim().replace(/^!\s*/, '');
      if (comparable(value) === '') continue;
      const values = isNegated ? unwanted : wanted;
      values.set(key, [...(values.get(key) ?? []), value]);
    }
  }
  return {conditions: [...conditionsOf(wanted, false), ...conditionsOf(unwanted, true)], words, sort};
}

function conditionsOf(values: ReadonlyMap<FilterKey, readonly string[]>, isNegated: boolean): readonly Condition[] {
  return [...values].map(([key, all]) => ({key, values: withoutTwins(all), isNegated}));
}

function withoutTwins(values: readonly string[]): readonly string[] {
  return [...new Map(values.map((value) => [comparable(value), value])).values()];
}

/** `updated`, or `-updated` for the newest first. */
export function sortOf(written: string): Sort | null {
  const key = filterKey(written.replace(/^-/, ''));
  return key === null ? null : {key, isDescending: written.startsWith('-')};
}

/** Words of a text box, a phrase in quotes being one. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, phrase, word]) => phrase ?? word ?? '').filter(Boolean);
}
