import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';
import {markTarget} from './behaviours/targetMark.ts';

/** Data that comes after the navigation brings the place the address names; the browser looked for it too early. */
export function useHashScroll(cameLate: boolean): void {
  const {hash} = useLocation();
  useEffect(() => {
    if (cameLate) markTarget(hash)?.scrollIntoView();
  }, [cameLate, hash]);
}
