import type {Filter} from './filter.ts';
import {filterOfPairs} from './filterOfPairs.ts';

/**
 * A filter from one line of text: `status:draft,accepted -type:"data store" no:runbook "exact words" etcd`.
 * A word with a colon whose first half is no key stays a word, so that `error:timeout` can be looked for.
 */
export function filterOfText(text: string): Filter {
  return filterOfPairs([['q', text]]);
}

/** A filter from an address's query or from text, whichever it is: `owner=sre&no=runbook` is a query. */
export function filterOf(written: string): Filter {
  const query = written.trim().replace(/^\?/, '');
  return /^[\w-]+=[^\s:"]*$/.test(query) ? filterOfPairs(new URLSearchParams(query)) : filterOfText(written);
}
