import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {ArtifactRef} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly artifact: Pick<ArtifactRef, 'kind' | 'status'>;
}

/** The status of a document. Runbooks have none by nature; that one of them states none is no news. */
export default function ArtifactStatus({artifact: {kind, status}}: Props): ReactNode {
  return kind === 'runbook' && status.stage === 'unset' ? null : <StatusBadge status={status} />;
}
