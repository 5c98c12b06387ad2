import {useHistory} from '@docusaurus/router';
import {useCallback, useMemo, useSyncExternalStore} from 'react';
import {currentSearch, settleSearch, typeSearch, watchTyping} from './typedQuery.ts';

type History = ReturnType<typeof useHistory>;

/** The query of the address, and how to change it. Empty while a page is generated and hydrated. */
export interface Query {
  readonly params: URLSearchParams;
  /**
   * A choice can be taken back with the browser's back button (`push`), a view that only grows cannot (`replace`), and typing
   * cannot letter by letter: it reaches the address when it pauses (`type`).
   */
  readonly change: (next: URLSearchParams, how: 'push' | 'replace' | 'type') => void;
  /** Nothing more is typed: the address says at once what was. */
  readonly settle: () => void;
}

/** Letters that are typed have nothing drawn again before they reach the address. */
export function useQuery(): Query {
  const history = useHistory();
  return useWatched(history, history.listen);
}

/** With every letter, for what shows or answers it. */
export function useTypedQuery(): Query {
  const history = useHistory();
  const watch = useCallback((onChange: () => void) => watchTyping(history, onChange), [history]);
  return useWatched(history, watch);
}

function useWatched(history: History, watch: (onChange: () => void) => () => void): Query {
  const search = useSyncExternalStore(
    watch,
    () => currentSearch(history),
    () => '',
  );
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (next: URLSearchParams, how: 'push' | 'replace' | 'type') => {
      const text = next.toString();
      const asked = text === '' ? '' : `?${text}`;
      if (how === 'type') typeSearch(history, asked);
      else {
        settleSearch(history);
        const {pathname, hash} = history.location;
        history[how]({pathname, hash, search: asked});
      }
    },
    [history],
  );
  const settle = useCallback(() => settleSearch(history), [history]);
  return {params, change, settle};
}
