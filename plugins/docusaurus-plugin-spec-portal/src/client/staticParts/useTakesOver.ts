import {useState} from 'react';
import {useHydrated} from '../useHydrated.ts';

/**
 * Whether the component's first HTML is the server's: true while pages are generated and, in a browser, for components that
 * take over what the server wrote. False for ever for those that are drawn after a navigation.
 */
export function useTakesOver(): boolean {
  const isHydrated = useHydrated();
  return useState(!isHydrated)[0];
}
