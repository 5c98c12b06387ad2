import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import {kindsWord} from '@theme/SpecPortal/words';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly related: ArtifactPage['related'];
}

/** Documents this one refers to, by kind. */
export default function Related({related}: Props): ReactNode {
  return (
    <dl className="specPortal-related">
      {[...new Set(related.map(({kind}) => kind))].map((kind) => (
        <div key={kind}>
          <dt>{kindsWord(kind)}</dt>
          {related
            .filter((artifact) => artifact.kind === kind)
            .map((artifact) => (
              <dd key={artifact.key}>
                <ArtifactLink artifact={artifact} withKey /> <ArtifactStatus artifact={artifact} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
