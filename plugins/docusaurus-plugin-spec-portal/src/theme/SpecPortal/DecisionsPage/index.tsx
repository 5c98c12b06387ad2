import {translate} from '@docusaurus/Translate';
import DecisionRows from '@theme/SpecPortal/DecisionsPage/DecisionRows';
import DecisionTable from '@theme/SpecPortal/DecisionsPage/DecisionTable';
import Timeline from '@theme/SpecPortal/DecisionsPage/Timeline';
import Filters from '@theme/SpecPortal/Filters';
import {namedFacet} from '@theme/SpecPortal/facetWords';
import NoDocuments from '@theme/SpecPortal/NoDocuments';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import ViewSwitch from '@theme/SpecPortal/ViewSwitch';
import {
  type DecisionRow,
  type DecisionsPage as DecisionsData,
  decisionFacts,
  type ListGrammar,
  useFilters,
  useListView,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

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

const VIEWS = ['list', 'timeline', 'table'] as const;

function Log({page: {rows, statuses, owners, tags}}: {readonly page: DecisionsData}): ReactNode {
  const grammar = useMemo<ListGrammar<DecisionRow>>(
    () => ({
      factsOf: decisionFacts,
      facets: [namedFacet('status', statuses), namedFacet('decider', owners), namedFacet('tag', tags)],
    }),
    [statuses, owners, tags],
  );
  const filters = useFilters(rows, grammar);
  const [view, setView] = useListView(VIEWS);
  const {shown} = filters;
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} sorts={sorts()} />
      <div>
        <ViewSwitch
          view={view}
          set={setView}
          views={[
            {value: 'list', label: translate({id: 'specPortal.views.list', message: 'List'})},
            {value: 'timeline', label: translate({id: 'specPortal.views.timeline', message: 'Timeline'})},
            {value: 'table', label: translate({id: 'specPortal.views.table', message: 'Table'})},
          ]}
        />
        {view === 'timeline' && <Timeline rows={shown} />}
        {view === 'table' && <DecisionTable rows={shown} />}
        {view === 'list' && <DecisionRows rows={shown} />}
        <NoneLeft filters={filters} />
      </div>
    </div>
  );
}

function sorts(): readonly {readonly value: string; readonly label: string}[] {
  return [
    {value: '', label: translate({id: 'specPortal.sort.own', message: 'By place in the repository'})},
    {value: '-date', label: translate({id: 'specPortal.sort.newest', message: 'Newest first'})},
    {value: 'date', label: translate({id: 'specPortal.sort.oldest', message: 'Oldest first'})},
    {value: 'title', label: translate({id: 'specPortal.sort.title', message: 'By title'})},
  ];
}
