import {createStorageSlot} from '@docusaurus/theme-common';
import {useCallback, useMemo, useSyncExternalStore} from 'react';

/** What a reader looked for lately, in this browser only. Newest first. */
export interface RecentSearches {
  readonly texts: readonly string[];
  readonly add: (text: string) => void;
  readonly clear: () => void;
}

const MOST = 8;

/** Without storage there are none, and adding does nothing. */
export function useRecentSearches(): RecentSearches {
  const slot = useMemo(() => createStorageSlot('specPortal.recentSearches'), []);
  const json = useSyncExternalStore(
    useCallback((onChange: () => void) => slot.listen(onChange), [slot]),
    () => slot.get(),
    () => null,
  );
  const texts = useMemo(() => textsIn(json), [json]);
  return {
    texts,
    add: (text) => {
      const added = text.trim();
      if (added === '') return;
      const others = texts.filter((other) => other.toLowerCase() !== added.toLowerCase());
      slot.set(JSON.stringify([added, ...others].slice(0, MOST)));
    },
    clear: () => slot.del(),
  };
}

/** What is stored may be of another version, or by hand. */
function textsIn(json: string | null): readonly string[] {
  let stored: unknown;
  try {
    stored = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, MOST) : [];
}
