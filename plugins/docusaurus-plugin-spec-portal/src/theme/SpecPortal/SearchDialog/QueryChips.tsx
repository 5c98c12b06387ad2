import {translate} from '@docusaurus/Translate';
import {chipText} from '@theme/SpecPortal/Filters/chipText';
import {facetName, valueName} from '@theme/SpecPortal/searchWords';
import {queryConditions, withoutCondition} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** The conditions in the typed text, as they were understood, each to be taken away. */
export default function QueryChips({query, setQuery}: Props): ReactNode {
  const conditions = queryConditions(query);
  if (conditions.length === 0) return null;
  return (
    <div className="specPortal-chips specPortal-searchChips">
      {conditions.map((condition) => {
        const {key, value, isNegated} = condition;
        const label = valueName(key, value, value);
        const name = chipText({...condition, facet: facetName(key), label, isUnknown: false, countWithout: () => 0});
        return (
          <button
            key={`${key} ${isNegated} ${value}`}
            type="button"
            className="specPortal-chip"
            aria-label={translate({id: 'specPortal.filter.remove', message: 'Remove filter {name}'}, {name})}
            onClick={() => setQuery(withoutCondition(query, condition))}
          >
            {name}
            <span aria-hidden="true"> ×</span>
          </button>
        );
      })}
    </div>
  );
}
