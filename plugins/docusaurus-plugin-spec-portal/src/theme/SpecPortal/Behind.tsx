import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {BehindView} from 'docusaurus-plugin-spec-portal/client';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Place from '@theme/SpecPortal/Place';
import StatusBadge from '@theme/SpecPortal/StatusBadge';

export interface Props {
  readonly links: readonly BehindView[];
  /** Shows status and place of each link too. */
  readonly isDetailed?: boolean;
}

/** Decisions or runbooks behind a requirement, each with how it was found. */
export default function Behind({links, isDetailed = false}: Props): ReactNode {
  if (links.length === 0) return <span className="specPortal-none"><Translate id="specPortal.none">None</Translate></span>;
  return (
    <ul className="specPortal-behind">
      {links.map(({artifact, how, place}) => (
        <li key={artifact.key}>
          <ArtifactLink artifact={artifact} /> {isDetailed && <StatusBadge status={artifact.status} />}
          <span className="specPortal-how">
            {how} {isDetailed && <Place place={place} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
