import {useDeferredValue, useMemo} from 'react';
import {type Facet, filterRows, valuesOf} from './filterRows.ts';
import {useQuery} from './useQuery.ts';

/** A filter that is on, as something to be taken away. */
export interface Chip {
  readonly key: string;
  readonly value: string;
  readonly facet: string;
  readonly label: string;
  /** The address names a value that the list does not have. */
  readonly isUnknown: boolean;
}

/** A list narrowed by the address; the address is the only state there is. */
export interface Filters<Row> {
  readonly shown: readonly Row[];
  readonly total: number;
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly facets: readonly Facet<Row>[];
  readonly isOn: (key: string, value: string) => boolean;
  readonly toggle: (key: string, value: string) => void;
  readonly setText: (text: string) => void;
  readonly clear: () => void;
}

/** `facets` and `textOf` must keep their identity between renders. */
export function useFilters<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  textOf: (row: Row) => string,
): Filters<Row> {
  const {params, change} = useQuery();
  const settled = useDeferredValue(params);
  const shown = useMemo(() => filterRows(rows, facets, textOf, settled), [rows, facets, textOf, settled]);
  const isOn = (key: string, value: string): boolean => valuesOf(params, key).includes(value.toLowerCase());
  return {
    shown,
    facets,
    isOn,
    total: rows.length,
    text: params.get('q') ?? '',
    chips: facets.flatMap((facet) => chipsOf(facet, params)),
    toggle: (key, value) => change(toggled(params, key, value, isOn(key, value)), 'push'),
    setText: (text) => change(withText(params, text), 'replace'),
    clear: () => change(without(params, ['q', ...facets.map(({key}) => key)]), 'push'),
  };
}

function chipsOf<Row>(facet: Facet<Row>, params: URLSearchParams): readonly Chip[] {
  return params.getAll(facet.key).map((value) => {
    const option = facet.options.find((known) => known.value.toLowerCase() === value.toLowerCase());
    return {key: facet.key, value, facet: facet.label, label: option?.label ?? value, isUnknown: option === undefined};
  });
}

function toggled(params: URLSearchParams, key: string, value: string, isOn: boolean): URLSearchParams {
  const next = without(params, [key]);
  const others = params.getAll(key).filter((known) => known.toLowerCase() !== value.toLowerCase());
  for (const kept of isOn ? others : [...others, value]) next.append(key, kept);
  return next;
}

function withText(params: URLSearchParams, text: string): URLSearchParams {
  const next = without(params, ['q']);
  if (text !== '') next.set('q', text);
  return next;
}

function without(params: URLSearchParams, keys: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of keys) next.delete(key);
  return next;
}
