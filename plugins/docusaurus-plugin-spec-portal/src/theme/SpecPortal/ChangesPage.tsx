import {translate} from '@docusaurus/Translate';
import ChangeDays from '@theme/SpecPortal/Changes/ChangeDays';
import {changeWord} from '@theme/SpecPortal/Changes/changeWords';
import Feeds from '@theme/SpecPortal/Changes/Feeds';
import HistoryNote from '@theme/SpecPortal/Changes/HistoryNote';
import Filters from '@theme/SpecPortal/Filters';
import {namedFacet} from '@theme/SpecPortal/facetWords';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  type ChangesPage as ChangesData,
  type ChangeView,
  changeFacts,
  type ListGrammar,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** What changed in meaning, by day. */
export default function ChangesPage(): ReactNode {
  const title = translate({id: 'specPortal.changes.title', message: 'Changes'});
  const lead = translate({
    id: 'specPortal.changes.lead',
    message:
      'What changed in meaning, from the history of the documents. Other spelling and other markup are no change.',
  });
  return (
    <PortalPage<ChangesData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={title} lead={lead} />
          {page.feeds !== null && <Feeds {...page.feeds} title={title} />}
          <HistoryNote state={page.state} isEmpty={page.rows.length === 0} />
          {page.rows.length > 0 && <Changes page={page} />}
        </>
      )}
    </PortalPage>
  );
}

function Changes({page}: {readonly page: ChangesData}): ReactNode {
  const {rows, kinds, documents, authors, state} = page;
  const grammar = useMemo<ListGrammar<ChangeView>>(
    () => ({
      factsOf: changeFacts,
      facets: [
        {
          key: 'kind',
          label: translate({id: 'specPortal.facet.change', message: 'What happened'}),
          options: kinds.map((option) => {
            const kind = rows.find((row) => row.kind === option.value)?.kind;
            return {...option, label: kind ? changeWord(kind) : option.label};
          }),
        },
        namedFacet('document', documents),
        namedFacet('author', authors),
      ],
    }),
    [rows, kinds, documents, authors],
  );
  const filters = useFilters(rows, grammar);
  return (
    <div className="specPortal-browse">
      <Filters filters={filters} />
      <div>
        <ChangeDays changes={filters.shown} />
        <NoneLeft filters={filters} />
        {state === 'limited' && (
          <p className="specPortal-how">
            {translate({
              id: 'specPortal.changes.limited',
              message: 'Older commits were not compared; the option history.commits says how many are.',
            })}
          </p>
        )}
      </div>
    </div>
  );
}
