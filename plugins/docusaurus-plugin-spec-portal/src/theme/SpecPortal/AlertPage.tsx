import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Alert} from '@spec-portal/parts';
import type {TocEntry} from '@theme/SpecPortal/ArtifactPage/tableOfContents';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {runbookFrame} from '@theme/SpecPortal/Runbook/frame';
import Layout from '@theme/SpecPortal/Runbook/Layout';
import StaticPart from '@theme/SpecPortal/StaticPart';
import type {AlertPage as AlertData, PageFile, Select} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

interface AlertFrame {
  readonly view: 'frame';
  readonly name: string;
  /** Of the alert's runbook; null where there is none, or no single one. */
  readonly runbook: {readonly href: string; readonly toc: readonly TocEntry[]} | null;
}

const FRAME: Select = {key: 'frame', of: (file) => frameOf(file as PageFile<AlertData>)};

/** Where the name of an alert leads: to its runbook, to a choice, or to what is known of the alert. */
export default function AlertPage(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const describe = ({name}: AlertFrame): string =>
    translate({id: 'specPortal.alert.description', message: 'What to do when {name} fires.'}, {name});
  return (
    <PortalPage<AlertFrame> select={FRAME} describe={describe}>
      {({runbook}) =>
        runbook === null ? (
          <StaticPart<AlertData> part={Alert} />
        ) : (
          <Layout toc={runbook.toc}>
            {/* The same words stand at the runbook's own address. */}
            <Head>
              <link rel="canonical" href={`${siteConfig.url}${runbook.href}`} />
            </Head>
            <StaticPart<AlertData> className="specPortal-runbookMain" part={Alert} />
          </Layout>
        )
      }
    </PortalPage>
  );
}

function frameOf({title, data: {name, runbook}}: PageFile<AlertData>): PageFile<AlertFrame> {
  const led = runbook && {href: runbook.document.artifact.href, toc: runbookFrame(runbook).toc};
  return {title: title ?? name, data: {view: 'frame', name, runbook: led}};
}
