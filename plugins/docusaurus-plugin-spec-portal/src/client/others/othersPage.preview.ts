import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath} from '@docusaurus/router';
import routes from '@generated/routes';
import type {ReactNode} from 'react';
import {TAKES_ALL} from '../../model/takesAll.ts';

type Route = NonNullable<Parameters<typeof renderRoutes>[0]>[number];

/**
 * A preview's routes take every address below a list of the portal. Where the portal has no page, somebody else may have one
 * there: the page that would be shown without our routes. Null when nobody has.
 */
export function othersPage(pathname: string): ReactNode {
  const others = routes.filter((route) => !(TAKES_ALL in route));
  return others.some((route) => leadsTo(route, pathname)) ? renderRoutes(others) : null;
}

function leadsTo({path, exact, routes: below}: Route, pathname: string): boolean {
  if (below) return below.some((route) => leadsTo(route, pathname));
  return path !== undefined && path !== '*' && matchPath(pathname, {path, exact: exact ?? false}) !== null;
}
