import {translate} from '@docusaurus/Translate';
import ArtifactRows, {NoDocuments} from '@theme/SpecPortal/ArtifactRows';
import Filters from '@theme/SpecPortal/Filters';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  artifactFacts,
  type Facet,
  type Facts,
  type ListGrammar,
  type RunbooksPage as RunbooksData,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

type Runbook = RunbooksData['rows'][number];

/** What to do by hand, by group. */
export default function RunbooksPage(): ReactNode {
  const lead = translate({id: 'specPortal.runbooks.lead', message: 'What to do by hand, step by step.'});
  return (
    <PortalPage<RunbooksData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.runbooks.title', message: 'Runbooks'})} lead={lead} />
          <NoDocuments count={page.rows.length} />
          <Runbooks rows={page.rows} />
        </>
      )}
    </PortalPage>
  );
}

function Runbooks({rows}: RunbooksDataRows): ReactNode {
  const grammar = useMemo<ListGrammar<Runbook>>(() => ({factsOf, facets: [groupFacet(rows)]}), [rows]);
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <ArtifactRows rows={filters.shown} extra={(row) => <RunbookFacts row={row} />} />
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

interface RunbooksDataRows {
  readonly rows: readonly Runbook[];
}

function RunbookFacts({row: {lastVerified, serves}}: {readonly row: Runbook}): ReactNode {
  return (
    <ul className="specPortal-rowFacts">
      <li>
        {lastVerified === null
          ? translate({id: 'specPortal.runbooks.neverVerified', message: 'not stated when it was last verified'})
          : translate({id: 'specPortal.runbooks.verified', message: 'last verified {date}'}, {date: lastVerified})}
      </li>
      {serves > 0 && (
        <li>
          {translate({id: 'specPortal.runbooks.serves', message: 'requirements served: {count}'}, {count: serves})}
        </li>
      )}
    </ul>
  );
}

/** Runbooks are grouped by their folder. */
function groupFacet(rows: readonly Runbook[]): Facet {
  const counts = new Map<string, number>();
  for (const {group} of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    key: 'service',
    label: translate({id: 'specPortal.facet.group', message: 'Group'}),
    options: [...counts].filter(([group]) => group !== '').map(([value, count]) => ({value, label: value, count})),
  };
}

function factsOf(row: Runbook): Facts {
  return {...artifactFacts(row), service: row.group === '' ? [] : [row.group]};
}
