import {useEffect} from 'react';
import {openSearch} from '../search/openSearch.ts';
import {openReading} from './readingDialog.ts';

/** Places a reader steps through: requirements and steps of a document, else the rows of a list. */
const STOPS = '.specPortal-main :is(tr[id], [data-spec-stop], .specPortal-row)';

/** Keys of one letter, for readers who switched them on. They do nothing while somebody types or a dialog is open. */
export function useReadingKeys(areOn: boolean): void {
  useEffect(() => {
    if (!areOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const action = KEYS[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target))
        return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areOn]);
}

const KEYS: Readonly<Record<string, (() => void) | undefined>> = {
  '?': openReading,
  '/': openSearch,
  n: () => step(1),
  j: () => step(1),
  p: () => step(-1),
  k: () => step(-1),
};

function isBusy(target: EventTarget | null): boolean {
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return isTyping || document.querySelector('dialog[open]') !== null;
}

/** Moves the focus to the next or the last stop before it, counted from where the focus or the top of the window is. */
function step(by: 1 | -1): void {
  // What is folded away is no place to stop. Safari before 17.4 cannot say.
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility?.() ?? true);
  const current = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = current >= 0 ? stops[current + by] : nearestStop(stops, by);
  if (!next) return;
  const target = next.querySelector<HTMLElement>('a[href], button') ?? next;
  if (target === next) next.tabIndex = -1;
  next.scrollIntoView({block: 'nearest'});
  target.focus();
}

/** Stops stand one below the other. Few of them are asked where: to answer, a browser has to lay out what it else skips. */
function nearestStop(stops: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  let [from, to] = [0, stops.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((stops[middle]?.getBoundingClientRect().top ?? 0) > 0) to = middle;
    else from = middle + 1;
  }
  return by === 1 ? stops[from] : stops[from - 1];
}
