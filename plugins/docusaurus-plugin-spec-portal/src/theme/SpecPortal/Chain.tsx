import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {ChainEntry, ChainView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly steps: ChainView['steps'];
}

/** Documents that took each other's place, oldest first; several in one step where one became several. */
export default function Chain({steps}: Props): ReactNode {
  if (steps.length === 0) return null;
  return (
    <ol
      className="specPortal-chain"
      aria-label={translate({id: 'specPortal.chain', message: 'From the oldest to the newest'})}
    >
      {steps.map((entries) => (
        <li key={entries.map(({artifact}) => artifact.key).join(' ')}>
          {entries.map((entry) => (
            <span key={entry.artifact.key} className="specPortal-chainEntry">
              <Entry entry={entry} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Entry({entry: {artifact, isShown, isCurrent}}: {readonly entry: ChainEntry}): ReactNode {
  return (
    <>
      {isShown ? (
        <strong aria-current="true">
          <span className="specPortal-id">{artifact.key}</span> {artifact.title}
        </strong>
      ) : (
        <ArtifactLink artifact={artifact} withKey />
      )}{' '}
      <StatusBadge status={artifact.status} />{' '}
      {(isShown || isCurrent) && <span className="specPortal-how">({markOf(isShown, isCurrent)})</span>}
    </>
  );
}

function markOf(isShown: boolean, isCurrent: boolean): ReactNode {
  if (isShown && isCurrent) return <Translate id="specPortal.chain.shownCurrent">this page, current</Translate>;
  if (isShown) return <Translate id="specPortal.chain.shown">this page</Translate>;
  return <Translate id="specPortal.chain.current">current</Translate>;
}
