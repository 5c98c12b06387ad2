import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/** Data that comes after the navigation brings the place the address names; the browser looked for it too early. */
export function useHashScroll(cameLate: boolean): void {
  const {hash} = useLocation();
  useEffect(() => {
    if (!cameLate || hash === '') return;
    document.getElementById(decodeHash(hash))?.scrollIntoView();
    // Only the arrival scrolls; later changes of the hash are the router's.
  }, [cameLate]);
}

/** A hand-written address may hold a stray `%`. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
