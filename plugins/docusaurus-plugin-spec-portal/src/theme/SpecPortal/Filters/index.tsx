import Translate, {translate} from '@docusaurus/Translate';
import Chips from '@theme/SpecPortal/Filters/Chips';
import Facets from '@theme/SpecPortal/Filters/Facets';
import ResultCount from '@theme/SpecPortal/Filters/ResultCount';
import SortSelect, {type SortOption} from '@theme/SpecPortal/Filters/SortSelect';
import {type Facet, type Filters as FilterState, useTypedQuery} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props<Row> {
  readonly filters: FilterState<Row>;
  /** Orders to choose from; the list's own order is always one. */
  readonly sorts?: readonly SortOption[];
  /** Facets behind a button until one is on: for wide tables, which want the room. */
  readonly isFolded?: boolean;
}

/**
 * Controls over a list. They appear once they work; without scripts the list is whole, and each value of a facet has a page.
 * What narrows the list stands in the address, so a link to it is the filter.
 */
export default function Filters<Row>({filters, sorts = [], isFolded = false}: Props<Row>): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know `<search>`.
    <form
      role="search"
      className="specPortal-filters specPortal-live"
      onSubmit={(event) => event.preventDefault()}
      onPointerEnter={filters.prepare}
      onFocus={filters.prepare}
    >
      <FilterText filters={filters} />
      <Facets filters={filters} isFolded={isFolded} />
      {sorts.length > 0 && <SortSelect sort={filters.sort} options={sorts} setSort={filters.setSort} />}
      <Chips filters={filters} />
      <ResultCount shown={filters.shown.length} total={filters.total} />
    </form>
  );
}

/** By itself, so that a letter has nothing but its own field drawn again. */
function FilterText<Row>({filters}: {readonly filters: FilterState<Row>}): ReactNode {
  const id = useId();
  const {params} = useTypedQuery();
  return (
    <div className="specPortal-filterText">
      <label htmlFor={id}>
        <Translate id="specPortal.filter.text">Filter</Translate>
      </label>
      <input
        id={id}
        type="search"
        value={params.get('q') ?? ''}
        placeholder={example(filters.facets)}
        onChange={(event) => filters.setText(event.target.value)}
        onBlur={filters.settle}
      />
    </div>
  );
}

/** What may be typed here, with a condition this list can answer. */
function example(facets: readonly Facet[]): string {
  const condition = facets
    .flatMap(({key, options}) => options.map(({value}) => `${key}:${value}`))
    .find((text) => /^[\w:-]+$/.test(text));
  return condition === undefined
    ? translate({id: 'specPortal.filter.words', message: 'Words'})
    : translate({id: 'specPortal.filter.placeholder', message: 'Words, or {condition}'}, {condition});
}
