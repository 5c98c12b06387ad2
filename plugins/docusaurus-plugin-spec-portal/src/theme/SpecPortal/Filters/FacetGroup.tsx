import Translate from '@docusaurus/Translate';
import type {Facet, Filters} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  readonly facet: Facet;
  readonly isOn: Filters<unknown>['isOn'];
  readonly toggle: Filters<unknown>['toggle'];
}

/** More values than this are folded away; those that are on stay. */
const FIRST = 8;

/** The values of one facet, each with how many rows it would leave now. */
export default function FacetGroup({facet, isOn, toggle}: Props): ReactNode {
  const [isWhole, setIsWhole] = useState(false);
  const {key, label, options} = facet;
  const shown = isWhole ? options : options.filter(({value}, index) => index < FIRST || isOn(key, value));
  return (
    <fieldset className="specPortal-facet">
      <legend>{label}</legend>
      {shown.map(({value, label: name, count}) => (
        <label
          key={value}
          className={`specPortal-option ${count === 0 && !isOn(key, value) ? 'specPortal-option--empty' : ''}`}
        >
          <input type="checkbox" checked={isOn(key, value)} onChange={() => toggle(key, value)} />
          <span>{name}</span>
          <span className="specPortal-number">{count}</span>
        </label>
      ))}
      {options.length > shown.length && (
        <button type="button" className="specPortal-textButton" onClick={() => setIsWhole(true)}>
          <Translate id="specPortal.filter.moreValues" values={{count: options.length - shown.length}}>
            {'{count} more'}
          </Translate>
        </button>
      )}
    </fieldset>
  );
}
