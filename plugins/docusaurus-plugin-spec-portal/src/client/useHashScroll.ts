import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/** Data that comes after the navigation brings the place the address names; the browser looked for it too early. */
export function useHashScroll(cameLate: boolean): void {
  const {hash} = useLocation();
  useEffect(() => {
    if (!cameLate || hash === '') return;
    document.getElementById(decodeHash(hash))?.scrollIntoView();
  }, [cameLate, hash]);
}

/** A hand-written address may hold a stray `%`. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
