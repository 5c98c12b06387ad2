import {useHistory} from '@docusaurus/router';
import {startTransition, useEffect, useMemo, useRef, useState} from 'react';
import {applyFilter, type Facts} from '../../core/filter/applyFilter.ts';
import {
  type Condition,
  comparable,
  type FactKey,
  type Filter,
  type FilterKey,
  filterKey,
  NO_FILTER,
} from '../../core/filter/filter.ts';
import {filterOfPairs} from '../../core/filter/filterOfPairs.ts';
import {type Narrowed, narrowing} from '../../core/filter/narrowing.ts';
import {textOf} from '../../core/filter/writeFilter.ts';
import type {FacetView} from '../../core/present/pageData.ts';
import {onceOf} from '../../model/onceOf.ts';
import {atOnce, inSlices} from '../slices.ts';
import {useHydrated} from '../useHydrated.ts';
import {usePortal} from '../usePortal.ts';
import {toggledValue, withoutKeys, withoutValue, withValue} from './changeQuery.ts';
import {choicesOf} from './choices.ts';
import {currentSearch, watchTyping} from './typedQuery.ts';
import {usePrepared} from './usePrepared.ts';
import {useQuery} from './useQuery.ts';

/** One way to narrow a list: a key of the grammar with the values the list has. */
export interface Facet {
  readonly key: FactKey;
  readonly label: string;
  readonly options: readonly FacetView[];
}

/** What a list can be asked. Must keep its identity between renders. */
export interface ListGrammar<Row> {
  readonly factsOf: (row: Row) => Facts;
  readonly facets: readonly Facet[];
}

/** A condition that is on, as something to be taken away. */
export interface Chip {
  readonly key: FilterKey;
  readonly value: string;
  readonly isNegated: boolean;
  /** Name of the facet, else the key itself. */
  readonly facet: string;
  readonly label: string;
  /** The list knows all its values, and this is none of them. */
  readonly isUnknown: boolean;
  /** Rows that would be left without it; counted when asked, since only an empty list says it. */
  readonly countWithout: () => number;
}

/** A list narrowed by the address; the address is the only state there is. */
export interface Filters<Row> {
  readonly shown: readonly Row[];
  readonly total: number;
  readonly text: string;
  readonly chips: readonly Chip[];
  /** The options with how many rows each would leave now. */
  readonly facets: readonly Facet[];
  /** The filter in one line of text, for paper and for file names; empty for none. */
  readonly words: string;
  /** `updated`, `-updated` …; empty for the list's own order. */
  readonly sort: string;
  readonly isOn: (key: FactKey, value: string) => boolean;
  readonly toggle: (key: FactKey, value: string) => void;
  readonly remove: (chip: Pick<Chip, 'key' | 'value' | 'isNegated'>) => void;
  /** The address follows when typing pauses. */
  readonly setText: (text: string) => void;
  /** Nothing more is typed. */
  readonly settle: () => void;
  readonly setSort: (sort: string) => void;
  readonly clear: () => void;
  /** Somebody is about to narrow the list. */
  readonly prepare: () => void;
}

/** A list as far as it is narrowed: until another filter has been through all rows, it is what the one before has left. */
interface Shown<Row> {
  /** That of the query as it was typed, which the address may not have yet. */
  readonly filter: Filter;
  /** Null for all rows, in their own order. */
  readonly narrowed: Narrowed<Row> | null;
}

const ALL: Shown<never> = {filter: NO_FILTER, narrowed: null};

export function useFilters<Row extends object>(rows: readonly Row[], grammar: ListGrammar<Row>): Filters<Row> {
  const {params, change, settle} = useQuery();
  const isOn = useMemo(() => choicesOf(filterOfPairs(params)), [params]);
  const {filter, narrowed} = useNarrowed(rows, grammar);
  const prepare = usePrepared(rows, grammar);
  const {facets} = grammar;
  const {today} = usePortal().summary;
  const counted = useMemo(() => (narrowed ? countedFacets(facets, narrowed) : facets), [facets, narrowed]);
  const chips = useMemo(
    () =>
      chipsOf(
        filter,
        facets,
        narrowed?.unmet ?? [],
        (without) => applyFilter(rows, without, grammar.factsOf, today).length,
      ),
    [filter, facets, narrowed, rows, grammar, today],
  );
  return {
    shown: narrowed?.rows ?? rows,
    total: rows.length,
    text: params.get('q') ?? '',
    chips,
    facets: counted,
    words: textOf(filter),
    sort: params.get('sort') ?? '',
    isOn,
    toggle: (key, value) => change(toggledValue(params, key, value), 'push'),
    remove: ({key, value, isNegated}) => change(withoutValue(params, key, value, isNegated), 'push'),
    setText: (text) => change(withValue(params, 'q', text), 'type'),
    settle,
    setSort: (sort) => change(withValue(params, 'sort', sort), 'push'),
    clear: () =>
      change(
        withoutKeys(params, (name) => name === 'q' || name === 'sort' || filterKey(name) !== null),
        'push',
      ),
    prepare,
  };
}

/**
 * Thousands of rows are narrowed in slices, between which a reader types on; the last letter counts. No letter has anything
 * drawn again before the rows are known that it leaves. What is not drawn yet is narrowed at once: whoever follows a link to a
 * part of a list never sees the whole.
 */
function useNarrowed<Row extends object>(rows: readonly Row[], grammar: ListGrammar<Row>): Shown<Row> {
  const history = useHistory();
  const {today} = usePortal().summary;
  const isHydrated = useHydrated();
  /** The query that the first rows are drawn for; null when those are the generated ones. */
  const first = useRef<string | null>(null);
  const [shown, setShown] = useState<Shown<Row>>(() => {
    if (!isHydrated) return ALL;
    first.current = currentSearch(history);
    const {filter, work} = beginNarrowing(rows, grammar, first.current, today);
    return {filter, narrowed: work && atOnce(work)};
  });
  useEffect(() => {
    let search = first.current;
    first.current = null;
    let stop = (): void => undefined;
    const narrow = (): void => {
      if (currentSearch(history) === search) return;
      search = currentSearch(history);
      stop();
      const {filter, work} = beginNarrowing(rows, grammar, search, today);
      const show = (narrowed: Narrowed<Row> | null): void => startTransition(() => setShown({filter, narrowed}));
      if (work) stop = inSlices(work, show);
      else show(null);
    };
    const unwatch = watchTyping(history, narrow);
    narrow();
    return () => {
      unwatch();
      stop();
    };
  }, [history, rows, grammar, today]);
  return shown;
}

/** What a query asks for, and the work of finding it; null when it asks for all. */
function beginNarrowing<Row extends object>(
  rows: readonly Row[],
  {factsOf, facets}: ListGrammar<Row>,
  search: string,
  today: string,
): {readonly filter: Filter; readonly work: ReturnType<typeof narrowing<Row>> | null} {
  const filter = filterOfPairs(new URLSearchParams(search));
  if (isNone(filter)) return {filter, work: null};
  const keys = facets.map(({key}) => key);
  return {filter, work: narrowing({rows, filter, factsOf, today, keys, doubtful: doubtfulOf(filter, facets)})};
}

function isNone({conditions, words, sort}: Filter): boolean {
  return conditions.length + words.length === 0 && sort === null;
}

/** Conditions, each for one value that is none of those the list is known to have. */
function doubtfulOf({conditions}: Filter, facets: readonly Facet[]): readonly Condition[] {
  return conditions.flatMap(({key, values}) => {
    const facet = facets.find((each) => each.key === key);
    const unknown = facet ? values.filter((value) => !optionOf(facet, value)) : [];
    return unknown.map((value) => ({key, values: [value], isNegated: false}));
  });
}

const comparableOf = onceOf(({value}: FacetView) => comparable(value));
const optionsByValue = onceOf(
  (options: readonly FacetView[]) => new Map(options.map((option) => [comparableOf(option), option])),
);

function optionOf({options}: Facet, value: string): FacetView | undefined {
  return optionsByValue(options).get(comparable(value));
}

function countedFacets(facets: readonly Facet[], {counts}: Pick<Narrowed<unknown>, 'counts'>): readonly Facet[] {
  return facets.map((facet) => {
    const ofKey = counts.get(facet.key);
    return {
      ...facet,
      options: facet.options.map((option) => ({...option, count: ofKey?.get(comparableOf(option)) ?? 0})),
    };
  });
}

function chipsOf(
  filter: Filter,
  facets: readonly Facet[],
  unmet: readonly Condition[],
  countOf: (filter: Filter) => number,
): readonly Chip[] {
  return filter.conditions.flatMap((condition) =>
    condition.values.map((value): Chip => {
      const {key, isNegated} = condition;
      const facet = facets.find((each) => each.key === key);
      const conditions = filter.conditions.flatMap((each) => {
        if (each !== condition) return [each];
        const values = each.values.filter((other) => other !== value);
        return values.length > 0 ? [{...each, values}] : [];
      });
      return {
        key,
        value,
        isNegated,
        facet: facet?.label ?? key,
        label: (facet && optionOf(facet, value))?.label ?? value,
        isUnknown: unmet.some((each) => each.key === key && each.values.includes(value)),
        countWithout: () => countOf({...filter, conditions}),
      };
    }),
  );
}
