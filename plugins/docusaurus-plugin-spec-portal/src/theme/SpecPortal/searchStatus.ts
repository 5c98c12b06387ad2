import {translate} from '@docusaurus/Translate';
import type {SearchState} from 'docusaurus-plugin-spec-portal/client';

/** What came of a query, in words. */
export function searchStatus({state, count, groups, answered}: SearchState, query: string): string {
  if (state === 'failed')
    return translate({id: 'specPortal.search.failed', message: 'The search index could not be loaded.'});
  if (state === 'loading') return translate({id: 'specPortal.search.loading', message: 'Loading the search index …'});
  if (query.trim() === '')
    return translate({
      id: 'specPortal.search.hint',
      message: 'Type an id such as FR-005 or SPEC-001 FR-005, a title, or words of a requirement.',
    });
  if (answered === query && count === 0)
    return translate(
      {id: 'specPortal.search.none', message: 'Nothing found for “{query}”. Try fewer or shorter words.'},
      {query},
    );
  if (count === 0) return translate({id: 'specPortal.search.looking', message: 'Looking …'});
  if (count === 1) return translate({id: 'specPortal.search.one', message: '1 result'});
  return groups.length === 1
    ? translate({id: 'specPortal.search.many', message: '{count} results'}, {count})
    : translate(
        {id: 'specPortal.search.grouped', message: '{count} results in {groups} groups'},
        {count, groups: groups.length},
      );
}
