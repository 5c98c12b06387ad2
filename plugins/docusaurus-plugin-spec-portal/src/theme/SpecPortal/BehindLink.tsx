import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import {howWord} from '@theme/SpecPortal/linkWords';
import Place from '@theme/SpecPortal/Place';
import type {BehindView} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly link: BehindView;
  readonly isDetailed: boolean;
}

/** One decision or runbook, and how it came to stand behind the requirement. */
export default function BehindLink({link: {artifact, how, place}, isDetailed}: Props): ReactNode {
  return (
    <li>
      <ArtifactLink artifact={artifact} />
      {isDetailed && (
        <>
          {' '}
          <ArtifactStatus artifact={artifact} />
        </>
      )}
      <span className="specPortal-how">
        {howWord(how)}
        {isDetailed && (
          <>
            {' '}
            · <Place place={place}>{`${place.path.split('/').at(-1)}:${place.line}`}</Place>
          </>
        )}
      </span>
    </li>
  );
}
