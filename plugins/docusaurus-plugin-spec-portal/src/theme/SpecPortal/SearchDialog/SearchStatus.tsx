import Translate, {translate} from '@docusaurus/Translate';
import type {SearchState} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly found: SearchState;
  readonly query: string;
}

/** What came of the query, in words, seen and heard. */
export default function SearchStatus({found, query}: Props): ReactNode {
  return (
    <div className="specPortal-searchStatus">
      <p role="status">{statusText(found, query)}</p>
      {found.state === 'failed' && (
        <button type="button" className="button button--sm button--primary" onClick={found.retry}>
          <Translate id="specPortal.retry">Try again</Translate>
        </button>
      )}
    </div>
  );
}

function statusText({state, count, groups}: SearchState, query: string): string {
  if (state === 'failed')
    return translate({id: 'specPortal.search.failed', message: 'The search index could not be loaded.'});
  if (state === 'loading') return translate({id: 'specPortal.search.loading', message: 'Loading the search index …'});
  if (query.trim() === '')
    return translate({
      id: 'specPortal.search.hint',
      message: 'Type an id such as FR-005 or SPEC-001 FR-005, a title, or words of a requirement.',
    });
  if (count === 0)
    return translate(
      {id: 'specPortal.search.none', message: 'Nothing found for “{query}”. Try fewer or shorter words.'},
      {query},
    );
  return translate(
    {id: 'specPortal.search.count', message: 'Results: {count}, groups: {groups}'},
    {count, groups: groups.length},
  );
}
