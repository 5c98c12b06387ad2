import {useEffect, useState} from 'react';
import {usePortal} from '../usePortal.ts';
import type {Completion} from './adapter.ts';
import {searchAdapter} from './searchAdapter.ts';

const NONE: readonly Completion[] = [];

/** How what is being typed may go on. They help and are not needed: when they cannot be had there are none. */
export function useCompletions(text: string, isOpen: boolean): readonly Completion[] {
  const {summary} = usePortal();
  const [found, setFound] = useState({text: '', completions: NONE});
  useEffect(() => {
    if (!isOpen || text.trim() === '') return undefined;
    const controller = new AbortController();
    const {signal} = controller;
    searchAdapter(summary)
      .completions(text, {signal})
      .then(
        (completions) => {
          if (!signal.aborted) setFound({text, completions});
        },
        // The search itself tells that the index cannot be reached, and offers to try again.
        () => {
          if (!signal.aborted) setFound({text, completions: NONE});
        },
      );
    return () => controller.abort();
  }, [text, isOpen, summary]);
  return found.text === text ? found.completions : NONE;
}
