import Translate, {translate} from '@docusaurus/Translate';
import Chips from '@theme/SpecPortal/Filters/Chips';
import Facets from '@theme/SpecPortal/Filters/Facets';
import SortSelect, {type SortOption} from '@theme/SpecPortal/Filters/SortSelect';
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

/** Results that are shown at first, and added each time more are wanted. */
const STEP = 60;
const WORDS = {
  keys: ['kind', 'status', 'type', 'owner', 'tag', 'level'],
  nameOf: facetName,
  labelOf: valueName,
} as const;

function Search(): ReactNode {
  const id = useId();
  const {routes} = usePortal().summary;
  const {filters, found, asked, more, showMore} = useFoundFilters(WORDS, STEP);
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
          onBlur={filters.settle}
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
              <div className="specPortal-foundHead">
                <SearchStatus found={found} query={asked} />
                {found.count > 1 && <SortSelect sort={filters.sort} options={orders()} setSort={filters.setSort} />}
              </div>
              <FoundGroups groups={found.groups} />
            </>
          )}
          {isNothing && (
            <NothingFound query={filters.text} suggestions={found.suggestions} setQuery={filters.setText} />
          )}
          {more > 0 && <ShowMore shown={filters.shown.length} count={found.count} more={more} showMore={showMore} />}
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

function orders(): readonly SortOption[] {
  return [
    {value: '', label: translate({id: 'specPortal.sort.best', message: 'Best first'})},
    {value: '-date', label: translate({id: 'specPortal.sort.newest', message: 'Newest first'})},
    {value: 'date', label: translate({id: 'specPortal.sort.oldest', message: 'Oldest first'})},
    {value: 'title', label: translate({id: 'specPortal.sort.title', message: 'By title'})},
    {value: 'id', label: translate({id: 'specPortal.sort.id', message: 'By id'})},
  ];
}

interface ShowMoreProps {
  readonly shown: number;
  readonly count: number;
  readonly more: number;
  readonly showMore: () => void;
}

/** The button stays where it is in the page's order, so that it can be pressed again; what it did is told. */
function ShowMore({shown, count, more, showMore}: ShowMoreProps): ReactNode {
  return (
    <p className="specPortal-showMore">
      <button type="button" className="specPortal-button" onClick={showMore}>
        {translate({id: 'specPortal.searchPage.more', message: 'Show {more} more'}, {more})}
      </button>{' '}
      <span role="status">
        {translate({id: 'specPortal.searchPage.shown', message: '{shown} of {count} are shown'}, {shown, count})}
      </span>
    </p>
  );
}
