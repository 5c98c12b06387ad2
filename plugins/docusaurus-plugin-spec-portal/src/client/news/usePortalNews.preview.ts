import {useCallback, useMemo, useSyncExternalStore} from 'react';
import type {PortalSummary, SummaryNews} from '../../core/present/pageData.ts';
import {NEWS} from '../../model/portalNews.ts';

/** Milliseconds until a server that does not answer is asked again. */
const PAUSE = 1000;

/** What was told last, by the address of a portal's data. */
const told = new Map<string, SummaryNews>();
const listeners = new Map<string, Set<() => void>>();

/** The summary as the preview tells it now: a page shows an edit without being compiled again. */
export function usePortalNews(summary: PortalSummary): PortalSummary {
  const {dataPath} = summary;
  const subscribe = useCallback((onNews: () => void) => listen(dataPath, onNews), [dataPath]);
  const news = useSyncExternalStore(
    subscribe,
    () => told.get(dataPath) ?? null,
    () => null,
  );
  return useMemo(() => (news === null ? summary : {...summary, ...news}), [summary, news]);
}

function listen(dataPath: string, onNews: () => void): () => void {
  const others = listeners.get(dataPath);
  if (others) others.add(onNews);
  else {
    listeners.set(dataPath, new Set([onNews]));
    void ask(dataPath);
  }
  return () => void listeners.get(dataPath)?.delete(onNews);
}

/** Asks as long as the tab lives. The server answers when there is something new. */
async function ask(dataPath: string): Promise<void> {
  for (;;) {
    await inSight();
    const before = told.get(dataPath);
    const news = await answer(`${dataPath}${NEWS}?known=${before?.version ?? ''}`);
    if (news === null) await pause();
    else if (news.version !== before?.version) {
      told.set(dataPath, news);
      for (const onNews of listeners.get(dataPath) ?? []) onNews();
    }
  }
}

/** Null when there is no answer: the preview was stopped and may come back, or the tab went out of sight. */
async function answer(address: string): Promise<SummaryNews | null> {
  const outOfSight = new AbortController();
  const leave = (): void => void (document.hidden && outOfSight.abort());
  document.addEventListener('visibilitychange', leave);
  try {
    const response = await fetch(address, {signal: outOfSight.signal});
    return response.ok ? ((await response.json()) as SummaryNews) : null;
  } catch {
    return null;
  } finally {
    document.removeEventListener('visibilitychange', leave);
  }
}

/** A browser opens six connections to a server at most: tabs that nobody looks at leave them to the others. */
function inSight(): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden) return resolve();
    document.addEventListener('visibilitychange', () => resolve(), {once: true});
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
}
