import Translate, {translate} from '@docusaurus/Translate';
import Chips from '@theme/SpecPortal/Filters/Chips';
import Facets from '@theme/SpecPortal/Filters/Facets';
import FoundGroups from '@theme/SpecPortal/FoundGroups';
import PageHeader from '@theme/SpecPortal/PageHeader';
import PortalLink from '@theme/SpecPortal/PortalLink';
import PortalPage from '@theme/SpecPortal/PortalPage';
import QueryExamples from '@theme/SpecPortal/QueryExamples';
import NothingFound from '@theme/SpecPortal/SearchDialog/NothingFound';
import SearchStatus from '@theme/SpecPortal/SearchDialog/SearchStatus';
import {facetName, valueName} from '@theme/SpecPortal/searchWords';
import {type SearchPage as SearchData, useFoundFilters, usePortal} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

/** Results as a page of their own: the address is the search, so it can be kept, shared and reached from a form. */
export default function SearchPage(): ReactNode {
  const lead = translate({
    id: 'specPortal.searchPage.lead',
    message: 'Specs, requirements, decisions, runbooks, alerts and questions, by id, title or words.',
  });
  return (
    <PortalPage<SearchData> describe={() => lead}>
      {() => (
        <>
          <PageHeader title={translate({id: 'specPortal.searchPage.title', message: 'Search'})} lead={lead} />
          <Search />
        </>
      )}
    </PortalPage>
  );
}

const LIMIT = 60;
const WORDS = {
  keys: ['kind', 'status', 'type', 'owner', 'tag', 'level'],
  nameOf: facetName,
  labelOf: valueName,
} as const;

function Search(): ReactNode {
  const id = useId();
  const {routes} = usePortal().summary;
  const {filters, found, asked} = useFoundFilters(WORDS, LIMIT);
  const isNothing = asked !== '' && found.state === 'ready' && found.answered === asked && found.count === 0;
  return (
    <>
      <noscript>
        <p>
          <Translate id="specPortal.searchPage.noScript">
            Searching needs JavaScript. Without it, every id and title stands in one list:
          </Translate>{' '}
          <a href={routes.ids}>
            <Translate id="specPortal.go.all">All ids from A to Z</Translate>
          </a>
        </p>
      </noscript>
      {/* biome-ignore lint/a11y/useSemanticElements: React 18 does not know `<search>`. */}
      <form
        role="search"
        className="specPortal-searchForm specPortal-live"
        action={routes.search}
        onSubmit={(event) => event.preventDefault()}
      >
        <label htmlFor={id}>
          <Translate id="specPortal.searchPage.label">Search for</Translate>
        </label>
        <input
          id={id}
          type="search"
          name="q"
          value={filters.text}
          autoComplete="off"
          spellCheck={false}
          placeholder={translate({id: 'specPortal.search.placeholder', message: 'FR-005, ADR 3, words …'})}
          onChange={(event) => filters.setText(event.target.value)}
        />
        <Chips filters={filters} />
      </form>
      <div className="specPortal-browse specPortal-found">
        <div className="specPortal-filters specPortal-live">
          <Facets filters={filters} isFolded={false} />
        </div>
        <div>
          {asked === '' ? (
            <QueryExamples choose={filters.setText} />
          ) : (
            <>
              <SearchStatus found={found} query={asked} />
              <FoundGroups groups={found.groups} />
            </>
          )}
          {isNothing && (
            <NothingFound query={filters.text} suggestions={found.suggestions} setQuery={filters.setText} />
          )}
          {filters.shown.length > 0 && found.count > filters.shown.length && (
            <p>
              {translate(
                {
                  id: 'specPortal.searchPage.more',
                  message: 'The {shown} best are shown. Another word or a filter leads to the rest.',
                },
                {shown: filters.shown.length},
              )}
            </p>
          )}
          <p className="specPortal-live">
            <PortalLink href={routes.ids}>
              <Translate id="specPortal.go.all">All ids from A to Z</Translate>
            </PortalLink>
          </p>
        </div>
      </div>
    </>
  );
}
