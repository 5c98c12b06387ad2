import Translate, {translate} from '@docusaurus/Translate';
import CopyButton from '@theme/SpecPortal/CopyButton';
import {chipText} from '@theme/SpecPortal/Filters/chipText';
import type {Filters} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<Row> {
  readonly filters: Filters<Row>;
}

/** Conditions that are on, each to be taken away; the address that means them, to be copied. */
export default function Chips<Row>({filters: {chips, text, remove, clear}}: Props<Row>): ReactNode {
  if (chips.length === 0 && text === '') return null;
  return (
    <div className="specPortal-chips">
      {chips.map((chip) => (
        <button
          key={`${chip.key} ${chip.isNegated} ${chip.value}`}
          type="button"
          className="specPortal-chip"
          onClick={() => remove(chip)}
          aria-label={translate(
            {id: 'specPortal.filter.remove', message: 'Remove filter {name}'},
            {name: chipText(chip)},
          )}
        >
          {chipText(chip)}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
      <button type="button" className="specPortal-chip specPortal-chip--clear" onClick={clear}>
        <Translate id="specPortal.filter.clear">Clear all filters</Translate>
      </button>
      <CopyButton link="">
        <Translate id="specPortal.filter.copy">Copy link</Translate>
      </CopyButton>
    </div>
  );
}
