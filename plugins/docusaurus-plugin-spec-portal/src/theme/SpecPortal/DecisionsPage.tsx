import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import ArtifactRows, {NoDocuments} from '@theme/SpecPortal/ArtifactRows';
import Filters from '@theme/SpecPortal/Filters';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  artifactFacts,
  type DecisionsPage as DecisionsData,
  type ListGrammar,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

type Decision = DecisionsData['rows'][number];

/** The log of decisions, with what took the place of what. */
export default function DecisionsPage(): ReactNode {
  const lead = translate({id: 'specPortal.decisions.lead', message: 'What was decided, why, and what still holds.'});
  return (
    <PortalPage<DecisionsData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.decisions.title', message: 'Decisions'})} lead={lead} />
          <NoDocuments count={page.rows.length} />
          <Log page={page} />
        </>
      )}
    </PortalPage>
  );
}

function Log({page: {rows, statuses}}: {readonly page: DecisionsData}): ReactNode {
  const grammar = useMemo<ListGrammar<Decision>>(
    () => ({
      factsOf: artifactFacts,
      facets: [
        {
          key: 'status',
          label: translate({id: 'specPortal.facet.status', message: 'Status'}),
          options: statuses,
        },
      ],
    }),
    [statuses],
  );
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <ArtifactRows rows={filters.shown} extra={(row) => <DecisionFacts row={row} />} />
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

function DecisionFacts({row}: {readonly row: Decision}): ReactNode {
  return (
    <ul className="specPortal-rowFacts">
      {row.supersededBy.map(({artifact}) => (
        <li key={`by ${artifact.key}`}>
          <Translate id="specPortal.decisions.supersededBy">superseded by</Translate>{' '}
          <ArtifactLink artifact={artifact} withKey />
        </li>
      ))}
      {row.supersedes.map(({artifact}) => (
        <li key={`of ${artifact.key}`}>
          <Translate id="specPortal.decisions.supersedes">supersedes</Translate>{' '}
          <ArtifactLink artifact={artifact} withKey />
        </li>
      ))}
      {row.citedBy > 0 && (
        <li>
          {translate({id: 'specPortal.decisions.citedBy', message: 'referred to by {count}'}, {count: row.citedBy})}
        </li>
      )}
    </ul>
  );
}
