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
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const current = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = current >= 0 ? stops[current + by] : nearestStop(stops, by);
  if (!next) return;
  const target = next.querySelector<HTMLElement>('a[href], button') ?? next;
  if (target === next) next.tabIndex = -1;
  next.scrollIntoView({block: 'nearest'});
  target.focus();
}

function nearestStop(stops: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const isBelow = (stop: HTMLElement): boolean => stop.getBoundingClientRect().top > 0;
  return by === 1 ? stops.find(isBelow) : stops.findLast((stop) => !isBelow(stop));
}
