import {coverageWord} from '@theme/SpecPortal/words';
import type {FacetView, TotalsView} from 'docusaurus-plugin-spec-portal/client';

const STATES = ['uncovered', 'inherited', 'covered', 'waived'] as const;

/** Coverage states as values of a facet, gaps first: `?state=uncovered`. */
export function coverageOptions(totals: TotalsView): readonly FacetView[] {
  return STATES.filter((state) => totals[state] > 0).map((state) => ({
    value: state,
    label: coverageWord(state),
    count: totals[state],
  }));
}
