import Translate, {translate} from '@docusaurus/Translate';
import type {Chip, Filters} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly chips: readonly Chip[];
  readonly hasText: boolean;
  readonly toggle: Filters<unknown>['toggle'];
  readonly clear: Filters<unknown>['clear'];
}

/** Filters that are on, each to be taken away. */
export default function Chips({chips, hasText, toggle, clear}: Props): ReactNode {
  if (chips.length === 0 && !hasText) return null;
  return (
    <div className="specPortal-chips">
      {chips.map((chip) => (
        <button
          key={`${chip.key}=${chip.value}`}
          type="button"
          className="specPortal-chip"
          onClick={() => toggle(chip.key, chip.value)}
          aria-label={translate(
            {id: 'specPortal.filter.remove', message: 'Remove filter {name}'},
            {name: `${chip.facet} ${chip.label}`},
          )}
        >
          {chip.isUnknown
            ? translate(
                {id: 'specPortal.filter.unknown', message: 'No such {facet}: {value}'},
                {facet: chip.facet.toLowerCase(), value: chip.value},
              )
            : `${chip.facet}: ${chip.label}`}
          <span aria-hidden="true"> ×</span>
        </button>
      ))}
      <button type="button" className="specPortal-chip specPortal-chip--clear" onClick={clear}>
        <Translate id="specPortal.filter.clear">Clear all filters</Translate>
      </button>
    </div>
  );
}
