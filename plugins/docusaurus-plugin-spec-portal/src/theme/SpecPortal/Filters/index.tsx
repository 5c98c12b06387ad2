import Translate, {translate} from '@docusaurus/Translate';
import Chips from '@theme/SpecPortal/Filters/Chips';
import FacetGroup from '@theme/SpecPortal/Filters/FacetGroup';
import ResultCount from '@theme/SpecPortal/Filters/ResultCount';
import type {Filters as FilterState} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId, useState} from 'react';

export interface Props<Row> {
  readonly filters: FilterState<Row>;
}

/** Controls over a list. They appear once they work; without scripts the list is whole. A phone folds all but the text. */
export default function Filters<Row>({filters}: Props<Row>): ReactNode {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const facets = filters.facets.filter(({options}) => options.length > 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know `<search>`.
    <form role="search" className="specPortal-filters specPortal-live" onSubmit={(event) => event.preventDefault()}>
      <div className="specPortal-filterText">
        <label htmlFor={id}>
          <Translate id="specPortal.filter.text">Filter by text</Translate>
        </label>
        <input
          id={id}
          type="search"
          value={filters.text}
          placeholder={translate({id: 'specPortal.filter.placeholder', message: 'Title, id, word …'})}
          onChange={(event) => filters.setText(event.target.value)}
        />
      </div>
      {facets.length > 0 && (
        <button
          type="button"
          className="specPortal-facetsButton"
          aria-expanded={isOpen}
          aria-controls={`${id}-facets`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Translate id="specPortal.filter.more" values={{count: filters.chips.length}}>
            {'Filters ({count})'}
          </Translate>
        </button>
      )}
      <div id={`${id}-facets`} className={`specPortal-facets ${isOpen ? 'specPortal-facets--open' : ''}`}>
        {facets.map((facet) => (
          <FacetGroup key={facet.key} facet={facet} isOn={filters.isOn} toggle={filters.toggle} />
        ))}
      </div>
      <Chips chips={filters.chips} toggle={filters.toggle} clear={filters.clear} hasText={filters.text !== ''} />
      <ResultCount shown={filters.shown.length} total={filters.total} />
    </form>
  );
}
