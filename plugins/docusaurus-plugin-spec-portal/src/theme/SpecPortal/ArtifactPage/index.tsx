import Head from '@docusaurus/Head';
import Facts from '@theme/SpecPortal/ArtifactPage/Facts';
import Header from '@theme/SpecPortal/ArtifactPage/Header';
import Relations from '@theme/SpecPortal/ArtifactPage/Relations';
import {tableOfContents} from '@theme/SpecPortal/ArtifactPage/tableOfContents';
import DriftBanner from '@theme/SpecPortal/Changes/DriftBanner';
import Contradictions from '@theme/SpecPortal/Contradictions';
import Metadata from '@theme/SpecPortal/Metadata';
import PageTree from '@theme/SpecPortal/PageTree';
import PortalPage from '@theme/SpecPortal/PortalPage';
import SupersessionBanner from '@theme/SpecPortal/SupersessionBanner';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import {type ArtifactPage as ArtifactData, DocumentProvider, PageProvider} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** One document: a spec, a decision, a runbook, or a companion of one. */
export default function ArtifactPage(): ReactNode {
  return (
    <PortalPage<ArtifactData> describe={({description}) => description}>
      {(page) => <Artifact page={page} />}
    </PortalPage>
  );
}

function Artifact({page}: {readonly page: ArtifactData}): ReactNode {
  const toc = tableOfContents(page);
  const levels = {minHeadingLevel: 2, maxHeadingLevel: 3};
  return (
    <PageProvider value={page}>
      <DocumentProvider value={page}>
        <Head>
          <link rel="alternate" type="text/markdown" href={page.actions.markdown} />
        </Head>
        <article className="specPortal-artifact">
          <div className="specPortal-artifactHead">
            <Header page={page} />
            <SupersessionBanner page={page} />
            <DriftBanner history={page.history} />
            <Contradictions contradictions={page.contradictions} />
            <Facts facts={page.facts} />
          </div>
          <aside className="specPortal-rail">
            {toc.length > 0 && <TOC className="specPortal-tocDesktop" toc={toc} {...levels} />}
            <Metadata page={page} />
            {toc.length > 0 && <TOCCollapsible className="specPortal-tocMobile" toc={toc} {...levels} />}
          </aside>
          <div className="specPortal-body markdown">
            <PageTree nodes={page.tree} />
          </div>
          <div className="specPortal-after">
            <Relations page={page} />
          </div>
        </article>
      </DocumentProvider>
    </PageProvider>
  );
}
