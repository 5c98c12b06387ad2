import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {RouteConfig} from '@docusaurus/types';
import {
  foldChunkNames,
  foldRoutes,
} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/foldRoutes.ts';
import {REPOSITORY} from './sites.ts';

const require = createRequire(join(REPOSITORY, 'package.json'));
/** Docusaurus' own code: another version that writes another form is noticed here. */
const {
  generateRoutesCode,
}: {
  generateRoutesCode: (routes: readonly RouteConfig[]) => Generated;
} = require('@docusaurus/core/lib/server/codegen/codegenRoutes.js');
const {
  sortRoutes,
}: {
  sortRoutes: (routes: readonly RouteConfig[], baseUrl: string) => RouteConfig[];
} = require('@docusaurus/core/lib/server/plugins/routeConfig.js');
const {
  matchRoutes,
}: {matchRoutes: (routes: readonly Loaded[], pathname: string) => readonly Match[]} = require('react-router-config');

interface Generated {
  readonly routesConfig: string;
  readonly routesChunkNames: Readonly<Record<string, unknown>>;
}

/** A route as the browser has it; the component is what `ComponentCreator` was asked for. */
interface Loaded {
  readonly path: string;
  readonly component: string;
  readonly routes?: readonly Loaded[];
}

interface Match {
  readonly route: Loaded;
}

/** What the browser knows of routes. */
export interface RouteTable {
  readonly code: string;
  readonly paths: readonly string[];
  /** Chunks of an address, outermost first; an address without a page has none. */
  readonly chunksOf: (pathname: string) => readonly unknown[];
  /** What `docusaurus.prefetch` would fetch for a link to it. */
  readonly prefetchedFor: (pathname: string) => readonly unknown[];
}

/** The table Docusaurus generates for routes, and the one that goes into the bundle. */
export function routeTables(
  routes: readonly RouteConfig[],
  baseUrl = '/',
): {readonly plain: RouteTable; readonly folded: RouteTable} {
  const {routesConfig, routesChunkNames} = generateRoutesCode(sortRoutes(routes, baseUrl));
  const {code, folds} = foldRoutes(routesConfig);
  if (code === null) throw new Error('Docusaurus writes its routes in a form that `foldRoutes` does not know.');
  return {
    plain: tableOf(routesConfig, routesChunkNames),
    folded: tableOf(code, foldChunkNames(JSON.parse(JSON.stringify(routesChunkNames)), folds)),
  };
}

function tableOf(code: string, chunkNames: Readonly<Record<string, unknown>>): RouteTable {
  const routes = evaluate(code);
  const matches = (pathname: string) => matchRoutes(routes, pathname);
  return {
    code,
    paths: routes.map(({path}) => path),
    chunksOf: (pathname) => matches(pathname).flatMap(({route}) => chunkNames[route.component] ?? []),
    prefetchedFor: (pathname) =>
      matches(pathname).flatMap(({route}) =>
        Object.keys(chunkNames).flatMap((key) => (key.replace(/-[^-]+$/, '') === route.path ? [chunkNames[key]] : [])),
      ),
  };
}

/** Runs a generated module without the modules it imports: none of them matters to matching. */
function evaluate(code: string): readonly Loaded[] {
  const body = code.replaceAll(/^import .*$/gm, '').replace('export default', 'return');
  const run = new Function('ComponentCreator', 'lostAddress', body) as (
    creator: (path: string, hash?: string) => string,
    lostAddress: () => readonly Loaded[],
  ) => readonly Loaded[];
  return run(
    (path, hash) => (hash === undefined ? path : `${path}-${hash}`),
    () => [],
  );
}
