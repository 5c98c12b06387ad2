import {translate} from '@docusaurus/Translate';
import {chipText} from '@theme/SpecPortal/Filters/chipText';
import {facetName, valueName} from '@theme/SpecPortal/searchWords';
import {
  queryConditions,
  querySort,
  type Sort,
  withoutCondition,
  withoutSort,
} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** The conditions in the typed text, as they were understood, each to be taken away. */
export default function QueryChips({query, setQuery}: Props): ReactNode {
  const conditions = queryConditions(query);
  const sort = querySort(query);
  if (conditions.length === 0 && sort === null) return null;
  return (
    <div className="specPortal-chips specPortal-searchChips">
      {conditions.map((condition) => {
        const {key, value, isNegated} = condition;
        const label = valueName(key, value, value);
        const name = chipText({...condition, facet: facetName(key), label, isUnknown: false, countWithout: () => 0});
        const remove = () => setQuery(withoutCondition(query, condition));
        return <RemovableChip key={`${key} ${isNegated} ${value}`} name={name} remove={remove} />;
      })}
      {sort && <RemovableChip name={orderText(sort)} remove={() => setQuery(withoutSort(query))} />}
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly remove: () => void;
}

function RemovableChip({name, remove}: ChipProps): ReactNode {
  return (
    <button
      type="button"
      className="specPortal-chip"
      aria-label={translate({id: 'specPortal.filter.remove', message: 'Remove filter {name}'}, {name})}
      onClick={remove}
    >
      {name}
      <span aria-hidden="true"> ×</span>
    </button>
  );
}

function orderText({key, isDescending}: Sort): string {
  const name = facetName(key);
  return isDescending
    ? translate({id: 'specPortal.search.orderBack', message: 'Order: {name}, last first'}, {name})
    : translate({id: 'specPortal.search.order', message: 'Order: {name}'}, {name});
}
