import {markTarget} from './targetMark.ts';

/** Called by Docusaurus after each navigation and on the first page. */
export function onRouteDidUpdate({location}: {readonly location: {readonly hash: string}}): void {
  markTarget(location.hash);
}
