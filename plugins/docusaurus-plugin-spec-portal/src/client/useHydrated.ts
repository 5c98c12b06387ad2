import {useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/** False in generated HTML and in the first render, so that both agree. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
