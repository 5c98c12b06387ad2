import PortalPage from '@theme/SpecPortal/PortalPage';
import Runbook from '@theme/SpecPortal/Runbook';
import type {RunbookPage as RunbookData} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** What to do, for somebody who was woken. */
export default function RunbookPage(): ReactNode {
  return (
    <PortalPage<RunbookData> describe={({document, impact}) => impact ?? document.description}>
      {(page) => <Runbook page={page} />}
    </PortalPage>
  );
}
