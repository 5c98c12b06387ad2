import {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly facts: ArtifactPage['facts'];
}

/** Counts of the document in one line, each a link to what it counts. */
export default function Facts({facts}: Props): ReactNode {
  if (facts.length === 0) return null;
  return (
    <ul className="specPortal-facts" aria-label={translate({id: 'specPortal.artifact.facts', message: 'At a glance'})}>
      {facts.map(({text, href}) => (
        <li key={text}>
          <PortalLink href={href}>{text}</PortalLink>
        </li>
      ))}
    </ul>
  );
}
