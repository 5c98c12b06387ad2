import Icon, {type IconName} from '@theme/SpecPortal/Icon';
import {coverageWord} from '@theme/SpecPortal/words';
import type {TraceState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly state: TraceState;
}

const ICONS: Readonly<Record<TraceState, IconName>> = {
  covered: 'check',
  inherited: 'inherited',
  uncovered: 'alert',
  waived: 'slash',
  suspect: 'question',
  optional: 'circle',
};

/** Whether a decision or a runbook stands behind a requirement: a word, a shape and an edge, so that grey paper tells too. */
export default function Coverage({state}: Props): ReactNode {
  return (
    <span className={`specPortal-coverage specPortal-coverage--${state}`}>
      <Icon name={ICONS[state]} />
      {coverageWord(state)}
    </span>
  );
}
