import {Runbook} from '@spec-portal/parts';
import type {DocumentFrame} from '@theme/SpecPortal/ArtifactPage/frame';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {runbookFrame} from '@theme/SpecPortal/Runbook/frame';
import Layout from '@theme/SpecPortal/Runbook/Layout';
import StaticPart from '@theme/SpecPortal/StaticPart';
import type {PageFile, RunbookPage as RunbookData, Select} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

const FRAME: Select = {key: 'frame', of: (file) => frameOf(file as PageFile<RunbookData>)};

/** What to do, for somebody who was woken. */
export default function RunbookPage(): ReactNode {
  return (
    <PortalPage<DocumentFrame> select={FRAME} describe={({description}) => description}>
      {({toc}) => (
        <Layout toc={toc}>
          <StaticPart<RunbookData> className="specPortal-runbookMain" part={Runbook} />
        </Layout>
      )}
    </PortalPage>
  );
}

function frameOf({title, data}: PageFile<RunbookData>): PageFile<DocumentFrame> {
  return {title: title ?? data.document.title, data: runbookFrame(data)};
}
