import {refTitle} from '@theme/SpecPortal/linkWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ArtifactRef} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly artifact: Pick<ArtifactRef, 'key' | 'title' | 'status' | 'href'>;
  /** Shows the key beside the title. */
  readonly withKey?: boolean;
}

/** A document by its title; status and key stand in the tooltip. */
export default function ArtifactLink({artifact, withKey = false}: Props): ReactNode {
  const {key, title, href} = artifact;
  return (
    <PortalLink href={href} hasCard title={refTitle(artifact)}>
      {withKey && key !== title && (
        <>
          <span className="specPortal-id">{key}</span>{' '}
        </>
      )}
      {title}
    </PortalLink>
  );
}
