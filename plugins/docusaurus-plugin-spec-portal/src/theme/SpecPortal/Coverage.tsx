import Icon, {type IconName} from '@theme/SpecPortal/Icon';
import {coverageWord} from '@theme/SpecPortal/words';
import type {CoverageStatus} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly state: CoverageStatus;
}

const ICONS: Readonly<Record<CoverageStatus, IconName>> = {
  covered: 'check',
  inherited: 'inherited',
  uncovered: 'alert',
  waived: 'slash',
};

/** Whether a decision or a runbook stands behind a requirement, in words. */
export default function Coverage({state}: Props): ReactNode {
  return (
    <span className={`specPortal-coverage specPortal-coverage--${state}`}>
      <Icon name={ICONS[state]} />
      {coverageWord(state)}
    </span>
  );
}
