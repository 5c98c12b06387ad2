import Translate from '@docusaurus/Translate';
import Files from '@theme/SpecPortal/ArtifactPage/Files';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {kindWord} from '@theme/SpecPortal/words';
import type {ArtifactPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: ArtifactPage;
}

/** What the document is, before what it says. */
export default function Header({page}: Props): ReactNode {
  const {artifact, title, traceHref} = page;
  const isCompanion = page.files.some(({current}, index) => current && index > 0);
  return (
    <header className="specPortal-header">
      <p className="specPortal-kicker">
        <span>{page.type === null ? kindWord(artifact.kind) : `${kindWord(artifact.kind)} · ${page.type}`}</span>
        <span className="specPortal-id">{artifact.key}</span>
        <ArtifactStatus artifact={artifact} />
        {traceHref !== null && (
          <PortalLink href={traceHref}>
            <Translate id="specPortal.artifact.trace">Trace</Translate>
          </PortalLink>
        )}
      </p>
      <h1>{title}</h1>
      {isCompanion && (
        <p>
          <Translate id="specPortal.artifact.partOf">Part of</Translate>{' '}
          <PortalLink href={artifact.href}>{artifact.title}</PortalLink>
        </p>
      )}
      <Files files={page.files} />
    </header>
  );
}
