import {translate} from '@docusaurus/Translate';
import Coverage from '@theme/SpecPortal/Coverage';
import type {CoverageStatus, TotalsView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly totals: TotalsView;
}

const STATES = ['covered', 'inherited', 'uncovered', 'waived'] as const satisfies readonly CoverageStatus[];

/** How many requirements are in which state: words and numbers first, the bar repeats them. */
export default function Totals({totals}: Props): ReactNode {
  const {requirements} = totals;
  const name = translate({id: 'specPortal.totals', message: 'Requirements: {requirements}'}, {requirements});
  return (
    <div className="specPortal-totals">
      <span className="specPortal-totalsName">{name}</span>
      <ul className="specPortal-rowFacts">
        {STATES.filter((state) => totals[state] > 0).map((state) => (
          <li key={state}>
            <Coverage state={state} /> <span className="specPortal-number">{totals[state]}</span>
          </li>
        ))}
      </ul>
      {requirements > 0 && (
        <div className="specPortal-bar" aria-hidden="true">
          {STATES.map((state) => (
            <span key={state} className={`specPortal-bar--${state}`} style={{flexGrow: totals[state]}} />
          ))}
        </div>
      )}
    </div>
  );
}
