import Translate from '@docusaurus/Translate';
import type {TotalsView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly totals: TotalsView;
}

/** The score with the way it was counted. */
export default function Score({totals}: Props): ReactNode {
  const {requirements, covered, suspect, inherited, uncovered, waived, traced, asked, percent, criteria} = totals;
  if (percent === null)
    return (
      <p>
        <Translate id="specPortal.coverage.noScore" values={{requirements, waived}}>
          {'No requirement asks for a trace: {requirements} found, {waived} with an accepted gap.'}
        </Translate>
      </p>
    );
  return (
    <div className="specPortal-score">
      <p className="specPortal-scoreLine">
        <Translate
          id="specPortal.coverage.score"
          values={{traced, asked, percent: <strong className="specPortal-percent">{percent} %</strong>}}
        >
          {'{traced} of {asked} requirements are traced: {percent}'}
        </Translate>
      </p>
      <meter
        className="specPortal-meter"
        min={0}
        max={asked}
        value={traced}
        aria-label={`${traced} / ${asked}`}
        title={`${traced} / ${asked}`}
      />
      <ul className="specPortal-arithmetic">
        <li>
          <Translate id="specPortal.coverage.asked" values={{requirements, waived, asked}}>
            {
              '{requirements} requirements less {waived} with an accepted gap = {asked}. Nothing is expected behind an accepted gap, so it makes the score neither better nor worse.'
            }
          </Translate>
        </li>
        <li>
          <Translate id="specPortal.coverage.traced" values={{direct: covered + suspect, inherited, traced}}>
            {'{direct} with a decision or runbook of their own + {inherited} through their spec = {traced}.'}
          </Translate>
        </li>
        <li>
          <Translate id="specPortal.coverage.gaps" values={{asked, traced, uncovered}}>
            {'{asked} less {traced} = {uncovered} without a trace: what is called a gap.'}
          </Translate>
        </li>
        {suspect > 0 && (
          <li>
            <Translate id="specPortal.coverage.suspects" values={{suspect}}>
              {
                '{suspect} of the traced ones have to be looked at again: their words are newer than their runbook’s last check.'
              }
            </Translate>
          </li>
        )}
        {criteria > 0 && (
          <li>
            <Translate id="specPortal.coverage.criteria" values={{criteria}}>
              {'Success criteria are measured, not operated: {criteria} stand beside and do not count.'}
            </Translate>
          </li>
        )}
      </ul>
    </div>
  );
}
