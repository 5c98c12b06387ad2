import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {toStage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly label: string;
  readonly stage: string;
}

/** `:status[Draft]` in an ordinary page of the site. */
export default function Status({label, stage}: Props): ReactNode {
  return <StatusBadge status={{label, stage: toStage(stage)}} />;
}
