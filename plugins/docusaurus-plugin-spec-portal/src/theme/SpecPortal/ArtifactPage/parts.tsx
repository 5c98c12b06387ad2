import Facts from '@theme/SpecPortal/ArtifactPage/Facts';
import Header from '@theme/SpecPortal/ArtifactPage/Header';
import Relations from '@theme/SpecPortal/ArtifactPage/Relations';
import DriftBanner from '@theme/SpecPortal/Changes/DriftBanner';
import Contradictions from '@theme/SpecPortal/Contradictions';
import LeftOut from '@theme/SpecPortal/LeftOut';
import Metadata from '@theme/SpecPortal/Metadata';
import PageTree from '@theme/SpecPortal/PageTree';
import SupersessionBanner from '@theme/SpecPortal/SupersessionBanner';
import {type ArtifactPage, DocumentProvider, PageProvider} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** The parts of a document's page that are HTML and nothing else. */
export interface Props {
  readonly page: ArtifactPage;
}

/** What the document is, and whether it still holds. */
export function Top({page}: Props): ReactNode {
  return (
    <PageProvider value={page}>
      <Header page={page} />
      <SupersessionBanner page={page} />
      <DriftBanner history={page.history} />
      <Contradictions contradictions={page.contradictions} />
      <Facts facts={page.facts} />
    </PageProvider>
  );
}

/** The panel beside the text. */
export function Panel({page}: Props): ReactNode {
  return (
    <PageProvider value={page}>
      <Metadata page={page} />
    </PageProvider>
  );
}

/** The text. */
export function Body({page}: Props): ReactNode {
  return (
    <PageProvider value={page}>
      <DocumentProvider value={page}>
        <PageTree nodes={page.tree} />
        <LeftOut count={page.left} file={page.actions.markdown} />
      </DocumentProvider>
    </PageProvider>
  );
}

/** What the portal adds below the text. */
export function Below({page}: Props): ReactNode {
  return (
    <PageProvider value={page}>
      <Relations page={page} />
    </PageProvider>
  );
}
