import {useCallback, useDeferredValue, useEffect, useMemo, useState} from 'react';
import {usePortal} from '../usePortal.ts';
import {type FoundGroup, search} from './groupResults.ts';
import {loadIndex, type SearchIndex} from './loadIndex.ts';

/** What the search dialog shows. */
export interface SearchState {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly groups: readonly FoundGroup[];
  readonly count: number;
  /** The query the groups answer. */
  readonly answered: string;
  readonly retry: () => void;
}

/** Answers a query as it is typed. Records and engine are fetched when the dialog first opens. */
export function useSearch(query: string, isOpen: boolean): SearchState {
  const {summary} = usePortal();
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const answered = useDeferredValue(query);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to ask again.
  useEffect(() => {
    if (!isOpen) return undefined;
    let isStale = false;
    setHasFailed(false);
    loadIndex(summary.searchHref).then(
      (loaded) => !isStale && setIndex(loaded),
      () => !isStale && setHasFailed(true),
    );
    return () => {
      isStale = true;
    };
  }, [isOpen, summary.searchHref, attempt]);

  const groups = useMemo(() => (index ? search(index, answered) : []), [index, answered]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const count = groups.reduce((sum, {records}) => sum + records.length, 0);
  return {state: index ? 'ready' : hasFailed ? 'failed' : 'loading', groups, count, answered, retry};
}
