import type {PortalSummary} from '../../core/present/pageData.ts';
import type {SearchAdapter} from './adapter.ts';

type Place = Pick<PortalSummary, 'searchHref' | 'searchEngine' | 'dataPath'>;

const adapters = new Map<string, SearchAdapter>();

/**
 * The adapter of a portal; made once, so that what it fetched serves the next search too. Its code is fetched with the
 * first question, not with the page.
 */
export function searchAdapter(place: Place): SearchAdapter {
  const known = adapters.get(place.searchHref);
  if (known) return known;
  const made = later(() => load(place));
  adapters.set(place.searchHref, made);
  return made;
}

async function load({searchHref, searchEngine, dataPath}: Place): Promise<SearchAdapter> {
  const {createStaticAdapter} = await import('./static/staticAdapter.ts');
  switch (searchEngine.engine) {
    case 'static':
      return createStaticAdapter(searchHref);
    case 'pagefind': {
      const {createPagefindAdapter} = await import('./adapters/pagefindAdapter.ts');
      const {loadPagefind} = await import('./adapters/loadPagefind.ts');
      return createPagefindAdapter(
        () => loadPagefind(`${dataPath}pagefind/pagefind.js`),
        createStaticAdapter(searchHref),
      );
    }
    case 'typesense': {
      const {createTypesenseAdapter} = await import('./adapters/typesenseAdapter.ts');
      return createTypesenseAdapter(searchEngine);
    }
  }
}

/** An adapter that is loaded by the first call; when that fails, the next call tries again. */
function later(start: () => Promise<SearchAdapter>): SearchAdapter {
  let loading: Promise<SearchAdapter> | null = null;
  const loaded = (): Promise<SearchAdapter> => {
    loading ??= start().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    open: async () => (await loaded()).open(),
    query: async (...question) => (await loaded()).query(...question),
    completions: async (...question) => (await loaded()).completions(...question),
    facets: async (...question) => (await loaded()).facets(...question),
  };
}
