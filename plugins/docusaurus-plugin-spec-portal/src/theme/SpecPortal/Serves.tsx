import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import PortalLink from '@theme/SpecPortal/PortalLink';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {basisWord} from '@theme/SpecPortal/words';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly serves: ArtifactPage['serves'];
}

/** Requirements that a decision or a runbook stands behind, by spec. */
export default function Serves({serves}: Props): ReactNode {
  return serves.map(({spec, items}) => (
    <div key={spec.key} className="specPortal-serves">
      <h3>
        <ArtifactLink artifact={spec} withKey /> <StatusBadge status={spec.status} />
      </h3>
      <ul>
        {items.map(({localId, text, href, basis}) => (
          <li key={`${href} ${basis}`}>
            <PortalLink className="specPortal-id" href={href} hasCard>
              {localId}
            </PortalLink>{' '}
            {text} <span className="specPortal-how">({basisWord(basis)})</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
