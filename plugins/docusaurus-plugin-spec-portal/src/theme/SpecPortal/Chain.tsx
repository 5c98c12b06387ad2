import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {ArtifactRef} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly chain: readonly ArtifactRef[];
  /** Key of the document that is shown. */
  readonly current: string;
}

/** Documents that took each other's place, oldest first. */
export default function Chain({chain, current}: Props): ReactNode {
  if (chain.length < 3) return null;
  return (
    <ol
      className="specPortal-chain"
      aria-label={translate({id: 'specPortal.chain', message: 'From the oldest to the newest'})}
    >
      {chain.map((artifact) => (
        <li key={artifact.key}>
          {artifact.key === current ? (
            <strong>
              {artifact.title} (<Translate id="specPortal.chain.current">this one</Translate>)
            </strong>
          ) : (
            <ArtifactLink artifact={artifact} />
          )}{' '}
          <StatusBadge status={artifact.status} />
        </li>
      ))}
    </ol>
  );
}
