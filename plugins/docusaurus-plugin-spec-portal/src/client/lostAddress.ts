import {matchPath} from '@docusaurus/router';

interface Route<C> {
  readonly path: string | readonly string[];
  readonly component: C;
  readonly exact: boolean;
}

/**
 * Whether the page came drawn: the development server sends an empty one for every address. Looked at once, since its route
 * table comes anew with each edit, when the page has long been drawn here.
 */
const cameDrawn =
  typeof document !== 'undefined' && (document.getElementById('__docusaurus')?.hasChildNodes() ?? false);

/**
 * A host answers an address without a page with the 404 page, whatever the route table makes of the address. When this is
 * that page, its address leads to it here too: what the browser draws is what the host sent.
 *
 * @param pages the families of portal pages, each of which would take addresses of pages that do not exist.
 * @returns routes to be placed before them.
 */
export default function lostAddress<C>(pages: readonly Route<C>[], notFound: C): readonly Route<C>[] {
  if (!cameDrawn || isPortalPage()) return [];
  const {pathname} = window.location;
  const spellings = [...new Set([pathname, decoded(pathname)])];
  const isTaken = spellings.some((spelling) => pages.some(({path}) => matchPath(spelling, {path, exact: true})));
  return isTaken ? [{path: spellings.map(literal), component: notFound, exact: true}] : [];
}

/** Every page of the portal carries its data. */
function isPortalPage(): boolean {
  return document.querySelector('script[data-spec-portal^="pages/"]') !== null;
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** The router reads a path as a pattern. */
function literal(pathname: string): string {
  return pathname.replace(/[.:*?+^=!${}()[\]|\\]/g, '\\$&');
}
