import {useEffect, useMemo, useState} from 'react';
import {comparable, type FactKey, filterKey} from '../../core/filter/filter.ts';
import {filterOfPairs} from '../../core/filter/filterOfPairs.ts';
import {textOf} from '../../core/filter/writeFilter.ts';
import {toggledValue, withoutKeys, withoutValue, withValue} from '../filter/changeQuery.ts';
import {choicesOf} from '../filter/choices.ts';
import type {Chip, Facet, Filters} from '../filter/useFilters.ts';
import {useTypedQuery} from '../filter/useQuery.ts';
import {usePortal} from '../usePortal.ts';
import type {FoundFacet, SearchHit} from './adapter.ts';
import {withoutSort} from './queryConditions.ts';
import {searchAdapter} from './searchAdapter.ts';
import {type SearchState, useSearch} from './useSearch.ts';

/** How a facet and its values are called. Must keep its identity between renders. */
export interface FacetWords {
  readonly keys: readonly FactKey[];
  readonly nameOf: (key: string) => string;
  readonly labelOf: (key: string, value: string, label: string) => string;
}

/** A search whose only state is the address, in the shape of a narrowed list, so that the controls of lists fit it. */
export interface FoundFilters {
  readonly filters: Filters<SearchHit>;
  readonly found: SearchState;
  /** Words and conditions in one line, as they are asked. */
  readonly asked: string;
  /** Results that `showMore` would add; 0 when all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

const NONE: readonly FoundFacet[] = [];
/** What an address may ask for at once. */
const MOST_SHOWN = 2_000;

/** How many results are shown stands in the address too, so that the way back from a result leads to the same place. */
const SHOWN = 'shown';

/** `step` results are shown at first, and as many more each time. */
export function useFoundFilters(words: FacetWords, step: number): FoundFilters {
  const {params, change: write, settle} = useTypedQuery();
  // Another search begins anew.
  const change: typeof write = (next, how) =>
    write(
      withoutKeys(next, (name) => name === SHOWN),
      how,
    );
  const limit = Math.max(step, Math.min(MOST_SHOWN, Number.parseInt(params.get(SHOWN) ?? '', 10) || 0));
  const filter = useMemo(() => filterOfPairs(params), [params]);
  const isOn = useMemo(() => choicesOf(filter), [filter]);
  const asked = useMemo(() => textOf(filter), [filter]);
  const found = useSearch(asked, asked !== '', limit);
  const shown = useMemo(() => found.groups.flatMap(({records}) => records), [found.groups]);
  const counted = useFacets(asked, words.keys);
  const facets = useMemo(
    () =>
      counted.map(({key, options}): Facet => {
        const labelled = options.map((each) => ({...each, label: words.labelOf(key, each.value, each.label)}));
        return {key, label: words.nameOf(key), options: labelled};
      }),
    [counted, words],
  );
  const chips = filter.conditions.flatMap(({key, values, isNegated}) =>
    values.map((value): Chip => {
      const label = facets
        .find((facet) => facet.key === key)
        ?.options.find((each) => comparable(each.value) === comparable(value))?.label;
      const facet = words.nameOf(key);
      return {key, value, isNegated, facet, label: label ?? value, isUnknown: false, countWithout: () => 0};
    }),
  );
  const isGone = (name: string): boolean => name === 'q' || name === 'sort' || filterKey(name) !== null;
  const filters: Filters<SearchHit> = {
    shown,
    total: found.count,
    text: params.get('q') ?? '',
    chips,
    facets,
    words: asked,
    sort: filter.sort ? `${filter.sort.isDescending ? '-' : ''}${filter.sort.key}` : '',
    isOn,
    toggle: (key, value) => change(toggledValue(params, key, value), 'push'),
    remove: ({key, value, isNegated}) => change(withoutValue(params, key, value, isNegated), 'push'),
    setText: (text) => change(withValue(params, 'q', text), 'type'),
    settle,
    setSort: (sort) => change(withSort(params, sort), 'push'),
    clear: () => change(withoutKeys(params, isGone), 'push'),
    // The index answers what is asked here.
    prepare: () => undefined,
  };
  const more = found.answered === asked ? Math.min(step, found.count - shown.length) : 0;
  const showMore = (): void => write(withValue(params, SHOWN, String(limit + step)), 'replace');
  return {filters, found, asked, more: Math.max(0, more), showMore};
}

/** One order, wherever the one before was written. */
function withSort(params: URLSearchParams, sort: string): URLSearchParams {
  return withValue(withValue(params, 'q', withoutSort(params.get('q') ?? '')), 'sort', sort);
}

/** Facets of the results of a text; those of the text before until they are counted. */
function useFacets(text: string, keys: readonly FactKey[]): readonly FoundFacet[] {
  const {summary} = usePortal();
  const [facets, setFacets] = useState(NONE);
  useEffect(() => {
    const controller = new AbortController();
    const {signal} = controller;
    const context = {artifact: null, today: summary.today};
    const ask = text === '' ? Promise.resolve(NONE) : searchAdapter(summary).facets(text, keys, {context, signal});
    ask.then(
      (found) => {
        if (!signal.aborted) setFacets(found);
      },
      // The search beside them tells that the index cannot be reached, and offers to try again.
      () => {
        if (!signal.aborted) setFacets(NONE);
      },
    );
    return () => controller.abort();
  }, [text, keys, summary]);
  return facets;
}
