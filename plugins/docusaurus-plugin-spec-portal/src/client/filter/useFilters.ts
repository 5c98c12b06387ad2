import {useDeferredValue, useMemo} from 'react';
import {applyFilter, type Facts} from '../../core/filter/applyFilter.ts';
import {facetCounts} from '../../core/filter/facetCounts.ts';
import {comparable, type FactKey, type Filter, type FilterKey, filterKey} from '../../core/filter/filter.ts';
import {filterOfPairs} from '../../core/filter/filterOfPairs.ts';
import {textOf} from '../../core/filter/writeFilter.ts';
import type {FacetView} from '../../core/present/pageData.ts';
import {usePortal} from '../usePortal.ts';
import {toggledValue, withoutKeys, withoutValue, withValue} from './changeQuery.ts';
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
  readonly setText: (text: string) => void;
  readonly setSort: (sort: string) => void;
  readonly clear: () => void;
}

export function useFilters<Row extends object>(rows: readonly Row[], grammar: ListGrammar<Row>): Filters<Row> {
  const {params, change} = useQuery();
  const {today} = usePortal().summary;
  const settled = useDeferredValue(params);
  const {factsOf, facets} = grammar;
  const filter = useMemo(() => filterOfPairs(settled), [settled]);
  const shown = useMemo(() => applyFilter(rows, filter, factsOf, today), [rows, filter, factsOf, today]);
  const counted = useMemo(
    () => countedFacets(rows, filter, factsOf, facets, today),
    [rows, filter, factsOf, facets, today],
  );
  const chips = useMemo(
    () => chipsOf(filter, facets, (without) => applyFilter(rows, without, factsOf, today).length),
    [rows, filter, factsOf, facets, today],
  );
  const asked = useMemo(() => filterOfPairs(params), [params]);
  return {
    shown,
    total: rows.length,
    text: params.get('q') ?? '',
    chips,
    facets: counted,
    words: textOf(filter),
    sort: params.get('sort') ?? '',
    isOn: (key, value) =>
      asked.conditions.some(
        (condition) =>
          condition.key === key &&
          !condition.isNegated &&
          condition.values.some((each) => comparable(each) === comparable(value)),
      ),
    toggle: (key, value) => change(toggledValue(params, key, value), 'push'),
    remove: ({key, value, isNegated}) => change(withoutValue(params, key, value, isNegated), 'push'),
    setText: (text) => change(withValue(params, 'q', text), 'replace'),
    setSort: (sort) => change(withValue(params, 'sort', sort), 'push'),
    clear: () =>
      change(
        withoutKeys(params, (name) => name === 'q' || name === 'sort' || filterKey(name) !== null),
        'push',
      ),
  };
}

/** Without a filter the counts are those that came with the page. */
function countedFacets<Row extends object>(
  rows: readonly Row[],
  filter: Filter,
  factsOf: (row: Row) => Facts,
  facets: readonly Facet[],
  today: string,
): readonly Facet[] {
  if (filter.conditions.length + filter.words.length === 0) return facets;
  const keys = facets.map(({key}) => key);
  const counts = facetCounts(rows, filter, factsOf, today, keys);
  return facets.map((facet) => ({
    ...facet,
    options: facet.options.map((option) => ({
      ...option,
      count: counts.get(facet.key)?.get(comparable(option.value)) ?? 0,
    })),
  }));
}

function chipsOf(filter: Filter, facets: readonly Facet[], countOf: (filter: Filter) => number): readonly Chip[] {
  return filter.conditions.flatMap((condition) =>
    condition.values.map((value): Chip => {
      const {key, isNegated} = condition;
      const facet = facets.find((each) => each.key === key);
      const option = facet?.options.find((each) => comparable(each.value) === comparable(value));
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
        label: option?.label ?? value,
        isUnknown:
          facet !== undefined &&
          option === undefined &&
          countOf({conditions: [{...condition, values: [value], isNegated: false}], words: [], sort: null}) === 0,
        countWithout: () => countOf({...filter, conditions}),
      };
    }),
  );
}
