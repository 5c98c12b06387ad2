import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Choice from '@theme/SpecPortal/Alert/Choice';
import Led from '@theme/SpecPortal/Alert/Led';
import NoRunbook from '@theme/SpecPortal/Alert/NoRunbook';
import PortalPage from '@theme/SpecPortal/PortalPage';
import Runbook from '@theme/SpecPortal/Runbook';
import type {AlertPage as AlertData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** Where the name of an alert leads: to its runbook, to a choice, or to what is known of the alert. */
export default function AlertPage(): ReactNode {
  const describe = ({name}: AlertData): string =>
    translate({id: 'specPortal.alert.description', message: 'What to do when {name} fires.'}, {name});
  return <PortalPage<AlertData> describe={describe}>{(page) => <Alert page={page} />}</PortalPage>;
}

function Alert({page}: {readonly page: AlertData}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {runbook, choices} = page;
  if (runbook === null) return choices.length > 0 ? <Choice page={page} /> : <NoRunbook page={page} />;
  return (
    <>
      {/* The same words stand at the runbook's own address. */}
      <Head>
        <link rel="canonical" href={`${siteConfig.url}${runbook.document.artifact.href}`} />
      </Head>
      <Runbook page={runbook} lead={<Led page={page} />} />
    </>
  );
}
