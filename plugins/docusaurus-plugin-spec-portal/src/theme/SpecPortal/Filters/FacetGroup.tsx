import type {Facet, Filters} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<Row> {
  readonly facet: Facet<Row>;
  readonly isOn: Filters<Row>['isOn'];
  readonly toggle: Filters<Row>['toggle'];
}

/** The values of one facet, each with how many rows of the whole list have it. */
export default function FacetGroup<Row>({facet, isOn, toggle}: Props<Row>): ReactNode {
  return (
    <fieldset className="specPortal-facet">
      <legend>{facet.label}</legend>
      {facet.options.map(({value, label, count}) => (
        <label key={value} className="specPortal-option">
          <input type="checkbox" checked={isOn(facet.key, value)} onChange={() => toggle(facet.key, value)} />
          <span>{label}</span>
          <span className="specPortal-number">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
