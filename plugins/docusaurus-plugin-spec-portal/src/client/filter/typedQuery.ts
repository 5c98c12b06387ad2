import type {useHistory} from '@docusaurus/router';

type History = ReturnType<typeof useHistory>;

/** After so many milliseconds without another letter, what was typed stands in the address. */
const PAUSE = 300;

/** A query that is not in the address yet. */
interface Typed {
  /** Where it was typed: whoever went elsewhere since, or a step back, has left it behind. */
  readonly at: History['location'];
  readonly search: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

let typed: Typed | null = null;
const watchers = new Set<() => void>();

/** The query of the page as its reader knows it, with `?`: that of the address, unless something was typed since. */
export function currentSearch({location}: History): string {
  return typed?.at === location ? typed.search : location.search;
}

/** Calls when the query of the page may be another one, by a letter or by a change of the address. */
export function watchTyping(history: History, onChange: () => void): () => void {
  const stop = history.listen(onChange);
  watchers.add(onChange);
  return () => {
    stop();
    watchers.delete(onChange);
  };
}

/**
 * Takes a query that grows by the letter. The site hears of it when its reader pauses: each change of the address has all of
 * a page drawn again, and some browsers refuse to have it changed a hundred times in half a minute.
 */
export function typeSearch(history: History, search: string): void {
  if (typed) clearTimeout(typed.timer);
  typed = {at: history.location, search, timer: setTimeout(() => settleSearch(history), PAUSE)};
  for (const onChange of watchers) onChange();
}

/** Puts what was typed into the address, now. */
export function settleSearch(history: History): void {
  if (!typed) return;
  const {at, search, timer} = typed;
  clearTimeout(timer);
  typed = null;
  if (at === history.location) history.replace({pathname: at.pathname, hash: at.hash, search});
}
