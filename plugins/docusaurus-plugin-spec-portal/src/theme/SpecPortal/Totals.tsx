import {translate} from '@docusaurus/Translate';
import Coverage from '@theme/SpecPortal/Coverage';
import type {TotalsView, TraceState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly totals: TotalsView;
}

const STATES = ['covered', 'suspect', 'inherited', 'waived', 'uncovered'] as const satisfies readonly TraceState[];

/** How many requirements are in which state: words and numbers first, the bar repeats them. */
export default function Totals({totals}: Props): ReactNode {
  const {requirements, criteria} = totals;
  return (
    <div className="specPortal-totals">
      <span className="specPortal-totalsName">
        {translate({id: 'specPortal.totals', message: 'Requirements: {requirements}'}, {requirements})}
      </span>
      <ul className="specPortal-rowFacts">
        {STATES.filter((state) => totals[state] > 0).map((state) => (
          <li key={state}>
            <Coverage state={state} /> <span className="specPortal-number">{totals[state]}</span>
          </li>
        ))}
        {criteria > 0 && (
          <li>
            {translate({id: 'specPortal.totals.criteria', message: 'and success criteria: {criteria}'}, {criteria})}
          </li>
        )}
      </ul>
      {requirements > 0 && (
        <div className="specPortal-bar" aria-hidden="true">
          {STATES.filter((state) => totals[state] > 0).map((state) => (
            <span key={state} className={`specPortal-bar--${state}`} style={{flexGrow: totals[state]}} />
          ))}
        </div>
      )}
    </div>
  );
}
