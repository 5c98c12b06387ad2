import {useLocation} from '@docusaurus/router';
import {useCallback, useEffect, useRef, useState} from 'react';
import {usePortal} from '../usePortal.ts';
import type {FoundGroup, SearchAnswer} from './adapter.ts';
import {searchAdapter} from './searchAdapter.ts';

/** What the search dialog shows. */
export interface SearchState {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly groups: readonly FoundGroup[];
  /** All there are, shown or not. */
  readonly count: number;
  readonly suggestions: readonly string[];
  /** The query the groups answer; until it is the one that was asked, they are those of an older one. */
  readonly answered: string;
  readonly retry: () => void;
}

interface Answered {
  readonly query: string;
  readonly answer: SearchAnswer;
}

const NONE: Answered = {query: '', answer: {groups: [], total: 0, suggestions: []}};
/** What a dialog shows: more is on a page of its own. */
const LIMIT = 12;

/** Answers a query as it is typed, with `limit` results at most. Nothing is fetched before `isOpen`. */
export function useSearch(query: string, isOpen: boolean, limit: number = LIMIT): SearchState {
  const {summary} = usePortal();
  const {pathname} = useLocation();
  const [isReady, setIsReady] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [{query: answered, answer}, setAnswered] = useState(NONE);
  const shownFor = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to ask again.
  useEffect(() => {
    if (!isOpen) return undefined;
    const controller = new AbortController();
    const {signal} = controller;
    const ask = async (): Promise<void> => {
      const adapter = searchAdapter(summary);
      await adapter.open();
      if (signal.aborted) return;
      setIsReady(true);
      const options = {context: {artifact: pathname, today: summary.today}, limit, signal};
      if (query.trim() === '') {
        shownFor.current = query;
        return setAnswered({...NONE, query});
      }
      // More of what is shown must not become less for a moment.
      const names = shownFor.current === query ? null : await adapter.query(query, {...options, depth: 'names'});
      // An empty list that fills a moment later is worse than the old one.
      if (names && names.groups.length > 0 && !signal.aborted)
        setAnswered(({query: before}) => ({query: before, answer: names}));
      const all = await adapter.query(query, {...options, depth: 'all'});
      if (signal.aborted) return;
      shownFor.current = query;
      setAnswered({query, answer: all});
    };
    setHasFailed(false);
    ask().catch(() => {
      if (!signal.aborted) setHasFailed(true);
    });
    return () => controller.abort();
  }, [query, isOpen, limit, summary, pathname, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return {
    state: hasFailed ? 'failed' : isReady ? 'ready' : 'loading',
    groups: answer.groups,
    count: answer.total,
    suggestions: answer.suggestions,
    answered,
    retry,
  };
}
