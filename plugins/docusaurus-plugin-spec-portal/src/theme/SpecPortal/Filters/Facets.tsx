import Translate, {translate} from '@docusaurus/Translate';
import FacetGroup from '@theme/SpecPortal/Filters/FacetGroup';
import {type Filters, useMedia} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useRef, useState} from 'react';

export interface Props<Row> {
  readonly filters: Filters<Row>;
  readonly isFolded: boolean;
}

const PHONE = '(max-width: 40em)';

/** The facets of a list: beside it, or on a phone in a dialog of the whole window that gives the focus back. */
export default function Facets<Row>({filters, isFolded}: Props<Row>): ReactNode {
  const isPhone = useMedia(PHONE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const facets = filters.facets.filter(({options}) => options.length > 1);
  if (facets.length === 0) return null;
  const groups = facets.map((facet) => (
    <FacetGroup key={facet.key} facet={facet} isOn={filters.isOn} toggle={filters.toggle} />
  ));
  if (!isPhone && !isFolded) return <div className="specPortal-facets">{groups}</div>;
  if (!isPhone)
    return (
      <details
        className="specPortal-facetFold"
        open={isOpen || filters.chips.length > 0}
        // Once open it stays so: a filter taken away must not take the controls from under the reader's hand.
        onToggle={({currentTarget}) => setIsOpen(currentTarget.open)}
      >
        <summary>
          <FilterCount count={filters.chips.length} />
        </summary>
        <div className="specPortal-facets">{groups}</div>
      </details>
    );
  return (
    <>
      <button
        type="button"
        className="specPortal-button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <FilterCount count={filters.chips.length} />
      </button>
      <dialog
        ref={dialog}
        className="specPortal-facetDialog"
        aria-label={translate({id: 'specPortal.filter.dialog', message: 'Filter the list'})}
      >
        <div className="specPortal-facetDialogBody">{groups}</div>
        <p className="specPortal-facetDialogFoot">
          <button type="button" className="specPortal-button" onClick={filters.clear}>
            <Translate id="specPortal.filter.clear">Clear all filters</Translate>
          </button>
          <button
            type="button"
            className="specPortal-button specPortal-button--primary"
            onClick={() => dialog.current?.close()}
          >
            <Translate id="specPortal.filter.show" values={{shown: filters.shown.length, total: filters.total}}>
              {'Show {shown} of {total}'}
            </Translate>
          </button>
        </p>
      </dialog>
    </>
  );
}

function FilterCount({count}: {readonly count: number}): ReactNode {
  return (
    <Translate id="specPortal.filter.more" values={{count}}>
      {'Filter ({count})'}
    </Translate>
  );
}
