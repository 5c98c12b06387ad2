import Translate, {translate} from '@docusaurus/Translate';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import RowList from '@theme/SpecPortal/RowList';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import Totals from '@theme/SpecPortal/Totals';
import {type TraceIndexPage as TraceIndexData, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** The way into the traces: one row per spec with how much of it is traced. */
export default function TraceIndexPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.traceIndex.lead',
    message: 'From requirements to decisions and runbooks, spec by spec.',
  });
  return (
    <PortalPage<TraceIndexData> describe={() => lead}>
      {({totals, specs}) => (
        <>
          <PageHeader title={translate({id: 'specPortal.traceIndex.title', message: 'Trace'})} lead={lead} />
          <Totals totals={totals} />
          <p>
            <TraceFile />
          </p>
          <RowList rows={specs} keyOf={({spec}) => spec.key}>
            {({spec, totals: ofSpec, href}) => (
              <>
                <p className="specPortal-rowTitle">
                  <PortalLink href={href}>{spec.title}</PortalLink>
                  <StatusBadge status={spec.status} />
                </p>
                <p className="specPortal-id">{spec.key}</p>
                <Totals totals={ofSpec} />
              </>
            )}
          </RowList>
        </>
      )}
    </PortalPage>
  );
}

function TraceFile(): ReactNode {
  const {summary} = usePortal();
  return (
    <a href={`${summary.routes.home}trace.json`} download>
      <Translate id="specPortal.traceIndex.file">The whole trace as JSON</Translate>
    </a>
  );
}
