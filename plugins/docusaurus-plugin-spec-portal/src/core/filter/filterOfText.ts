import {type Filter, filterKey} from './filter.ts';
import {filterOfPairs} from './filterOfPairs.ts';

const TOKEN = /(-?)([\p{L}]+):(?:"([^"]*)"|(\S+))|"([^"]*)"|(\S+)/gu;

/**
 * A filter from one line of text: `status:draft,accepted -type:"data store" no:runbook "exact words" etcd`.
 * A word with a colon whose first half is no key stays a word, so that `error:timeout` can be looked for.
 */
export function filterOfText(text: string): Filter {
  return filterOfPairs([...text.matchAll(TOKEN)].flatMap(pairOf));
}

function pairOf(token: RegExpMatchArray): readonly (readonly [string, string])[] {
  const [whole, minus, key, quoted, plain, phrase] = token;
  if (phrase !== undefined) return [['q', `"${phrase}"`]];
  const value = quoted ?? plain;
  if (key === undefined || value === undefined || (key.toLowerCase() !== 'sort' && filterKey(key) === null))
    return [['q', whole.replaceAll('"', '')]];
  return [[key, minus === '-' ? negated(value) : value]];
}

function negated(values: string): string {
  return values
    .split(',')
    .map((value) => `!${value}`)
    .join(',');
}

/** A filter from an address's query or from text, whichever it is: `owner=sre&no=runbook` is a query. */
export function filterOf(written: string): Filter {
  const query = written.trim().replace(/^\?/, '');
  return /^[^\s=&:"]+=[^\s]*$/.test(query) ? filterOfPairs(new URLSearchParams(query)) : filterOfText(written);
}
