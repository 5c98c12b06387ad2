import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Citations from '@theme/SpecPortal/Backlinks/Citations';
import {kindsWord} from '@theme/SpecPortal/words';
import type {BacklinkGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly backlinks: readonly BacklinkGroup[];
}

/** Documents that refer to this one, by kind, each with the sentences that do. */
export default function Backlinks({backlinks}: Props): ReactNode {
  return [...new Set(backlinks.map(({from}) => from.kind))].map((kind) => (
    <div key={kind} className="specPortal-backlinks">
      <h3>{kindsWord(kind)}</h3>
      <ul className="specPortal-list">
        {backlinks
          .filter(({from}) => from.kind === kind)
          .map(({from, citations}) => (
            <li key={from.key}>
              <p>
                <ArtifactLink artifact={from} withKey /> <ArtifactStatus artifact={from} />
              </p>
              <Citations citations={citations} />
            </li>
          ))}
      </ul>
    </div>
  ));
}
