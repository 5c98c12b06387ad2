import {useHistory} from '@docusaurus/router';
import {useCallback, useMemo, useSyncExternalStore} from 'react';

/** The query of the address, and how to change it. Empty while a page is generated and hydrated. */
export interface Query {
  readonly params: URLSearchParams;
  /** A choice can be taken back with the browser's back button (`push`); typing cannot, letter by letter. */
  readonly change: (next: URLSearchParams, how: 'push' | 'replace') => void;
}

export function useQuery(): Query {
  const history = useHistory();
  const search = useSyncExternalStore(
    history.listen,
    () => history.location.search,
    () => '',
  );
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (next: URLSearchParams, how: 'push' | 'replace') => {
      const {pathname, hash} = history.location;
      const text = next.toString();
      history[how]({pathname, hash, search: text === '' ? '' : `?${text}`});
    },
    [history],
  );
  return {params, change};
}
