import Head from '@docusaurus/Head';
import {Below, Body, Panel, Top} from '@spec-portal/parts';
import {type DocumentFrame, FRAME} from '@theme/SpecPortal/ArtifactPage/frame';
import PortalPage from '@theme/SpecPortal/PortalPage';
import StaticPart from '@theme/SpecPortal/StaticPart';
import TOC from '@theme/TOC';
import TOCCollapsible from '@theme/TOCCollapsible';
import type {ReactNode} from 'react';

const LEVELS = {minHeadingLevel: 2, maxHeadingLevel: 3};

/** One document: a spec, a decision, a runbook, or a companion of one. */
export default function ArtifactPage(): ReactNode {
  return (
    <PortalPage<DocumentFrame> select={FRAME} describe={({description}) => description}>
      {({toc, markdown}) => (
        <article className="specPortal-artifact">
          <Head>
            <link rel="alternate" type="text/markdown" href={markdown} />
          </Head>
          <StaticPart className="specPortal-artifactHead" part={Top} />
          <aside className="specPortal-rail">
            {toc.length > 0 && <TOC className="specPortal-tocDesktop" toc={toc} {...LEVELS} />}
            <StaticPart part={Panel} />
            {toc.length > 0 && <TOCCollapsible className="specPortal-tocMobile" toc={toc} {...LEVELS} />}
          </aside>
          <StaticPart className="specPortal-body markdown" part={Body} />
          <StaticPart className="specPortal-after" part={Below} />
        </article>
      )}
    </PortalPage>
  );
}
