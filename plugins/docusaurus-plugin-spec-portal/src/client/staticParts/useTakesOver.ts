import {useState, useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Whether the component's first HTML is the server's: true while pages are generated and, in a browser, for components that
 * take over what the server wrote. False for ever for those that are drawn after a navigation.
 */
export function useTakesOver(): boolean {
  const isTaking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(isTaking)[0];
}
