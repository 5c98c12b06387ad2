import {translate} from '@docusaurus/Translate';
import Filters from '@theme/SpecPortal/Filters';
import SavedViews from '@theme/SpecPortal/Filters/SavedViews';
import NoDocuments from '@theme/SpecPortal/NoDocuments';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import AlertNames from '@theme/SpecPortal/RunbookIndex/AlertNames';
import {runbookFacets, runbookSorts} from '@theme/SpecPortal/RunbookIndex/grammar';
import Services from '@theme/SpecPortal/RunbookIndex/Services';
import {
  type AlertRow,
  alertFacts,
  type ListGrammar,
  type RunbookRow,
  type RunbooksPage as RunbooksData,
  runbookFacts,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** The right runbook, fast: names of alerts first, then all runbooks by service. */
export default function RunbooksPage(): ReactNode {
  const lead = translate({id: 'specPortal.runbooks.lead', message: 'What to do by hand, step by step.'});
  return (
    <PortalPage<RunbooksData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.runbooks.title', message: 'Runbooks'})} lead={lead} />
          <NoDocuments count={page.rows.length} />
          <Index page={page} />
        </>
      )}
    </PortalPage>
  );
}

/** Both lists are narrowed by the same address. */
function Index({page}: {readonly page: RunbooksData}): ReactNode {
  const grammar = useMemo<ListGrammar<RunbookRow>>(
    () => ({factsOf: runbookFacts, facets: runbookFacets(page)}),
    [page],
  );
  const filters = useFilters(page.rows, grammar);
  const rows = useMemo(() => alertRows(page), [page]);
  const alerts = useFilters(rows, ALERTS);
  return (
    <>
      <SavedViews list="runbooks" />
      <div className="specPortal-browse">
        <Filters filters={filters} sorts={runbookSorts()} />
        <div>
          <AlertNames alerts={alerts.shown} />
          <Services rows={filters.shown} isSorted={filters.sort !== ''} />
          <NoneLeft filters={filters} />
        </div>
      </div>
    </>
  );
}

const ALERTS: ListGrammar<AlertRow> = {factsOf: alertFacts, facets: []};

function alertRows({alerts, rows}: RunbooksData): readonly AlertRow[] {
  return alerts.map((alert) => ({...alert, runbook: alert.runbook === null ? null : (rows[alert.runbook] ?? null)}));
}
