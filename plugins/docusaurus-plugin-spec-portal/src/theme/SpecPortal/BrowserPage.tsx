import Translate, {translate} from '@docusaurus/Translate';
import ArtifactRows from '@theme/SpecPortal/ArtifactRows';
import FacetLinks from '@theme/SpecPortal/FacetLinks';
import Filters from '@theme/SpecPortal/Filters';
import {documentSorts} from '@theme/SpecPortal/Filters/documentSorts';
import SavedViews from '@theme/SpecPortal/Filters/SavedViews';
import {namedFacet} from '@theme/SpecPortal/facetWords';
import NoneLeft from '@theme/SpecPortal/NoneLeft';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalPage from '@theme/SpecPortal/PortalPage';
import {
  type ArtifactRow,
  artifactFacts,
  type BrowserPage as BrowserData,
  type ListGrammar,
  useFilters,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

/** All specs, narrowed by state, type, owner, tag, what they lack, and words. */
export default function BrowserPage(): ReactNode {
  const lead = translate({id: 'specPortal.browser.lead', message: 'What is wanted, by state and kind.'});
  return (
    <PortalPage<BrowserData> describe={() => lead}>
      {(page) => (
        <>
          <PageHeader title={translate({id: 'specPortal.browser.title', message: 'Specs'})} lead={lead} />
          <Specs page={page} />
          <Templates rows={page.templates} />
        </>
      )}
    </PortalPage>
  );
}

function Specs({page}: {readonly page: BrowserData}): ReactNode {
  const {rows, statuses, types, owners, tags} = page;
  const grammar = useMemo<ListGrammar<ArtifactRow>>(
    () => ({
      factsOf: artifactFacts,
      facets: [
        namedFacet('status', statuses),
        namedFacet('type', types),
        namedFacet('owner', owners),
        namedFacet('tag', tags),
        {key: 'state', label: translate({id: 'specPortal.facet.waiting', message: 'Waiting'}), options: waiting(rows)},
      ],
    }),
    [rows, statuses, types, owners, tags],
  );
  const filters = useFilters(rows, grammar);
  return (
    <>
      <SavedViews list="specs" />
      <FacetLinks
        facets={[
          {key: 'status', options: statuses},
          {key: 'type', options: types},
          {key: 'owner', options: owners},
          {key: 'tag', options: tags},
        ]}
      />
      <div className="specPortal-browse">
        <Filters filters={filters} sorts={documentSorts()} />
        <div>
          <ArtifactRows rows={filters.shown} />
          <NoneLeft filters={filters} />
        </div>
      </div>
    </>
  );
}

/** What a spec still waits for: requirements without anything behind them, questions without an answer. */
function waiting(rows: readonly ArtifactRow[]): ListGrammar<ArtifactRow>['facets'][number]['options'] {
  return [
    {
      value: 'gap',
      label: translate({id: 'specPortal.waiting.gap', message: 'Has gaps'}),
      count: rows.filter(({covered, requirements}) => covered < requirements).length,
    },
    {
      value: 'open',
      label: translate({id: 'specPortal.waiting.open', message: 'Has open questions'}),
      count: rows.filter(({openClarifications}) => openClarifications > 0).length,
    },
  ].filter(({count}) => count > 0);
}

function Templates({rows}: {readonly rows: readonly ArtifactRow[]}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <details className="specPortal-templates">
      <summary>
        <Translate id="specPortal.browser.templates" values={{count: rows.length}}>
          {'Templates, not filled in: {count}'}
        </Translate>
      </summary>
      <ArtifactRows rows={rows} />
    </details>
  );
}
