import {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly files: ArtifactPage['files'];
}

/** The files of an artifact that is a folder. */
export default function Files({files}: Props): ReactNode {
  if (files.length < 2) return null;
  return (
    <nav aria-label={translate({id: 'specPortal.artifact.files', message: 'Files of this document'})}>
      <ul className="specPortal-files">
        {files.map(({label, href, current}) => (
          <li key={href}>
            <PortalLink href={href} {...(current && {'aria-current': 'page' as const})}>
              {label}
            </PortalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
