import type {FacetView} from '../../core/present/pageData.ts';

/** One way to narrow a list; its key is the name in the address (`?status=draft`). */
export interface Facet<Row> {
  readonly key: string;
  readonly label: string;
  readonly options: readonly FacetView[];
  readonly valuesOf: (row: Row) => readonly string[];
}

/** Values of one facet widen the list, facets and words narrow it. Upper and lower case are the same. */
export function filterRows<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  textOf: (row: Row) => string,
  query: URLSearchParams,
): readonly Row[] {
  const words = wordsOf(query.get('q') ?? '');
  const asked = facets
    .map((facet) => ({facet, values: valuesOf(query, facet.key)}))
    .filter(({values}) => values.length > 0);
  if (words.length === 0 && asked.length === 0) return rows;
  return rows.filter(
    (row) =>
      asked.every(({facet, values}) => facet.valuesOf(row).some((value) => values.includes(value.toLowerCase()))) &&
      containsAll(textOf(row).toLowerCase(), words),
  );
}

export function valuesOf(query: URLSearchParams, key: string): readonly string[] {
  return query.getAll(key).map((value) => value.toLowerCase());
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
