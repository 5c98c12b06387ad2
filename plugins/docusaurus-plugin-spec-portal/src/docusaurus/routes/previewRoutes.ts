import type {RouteConfig} from '@docusaurus/types';
import {DRAWN} from '../../core/index.ts';
import type {PageData} from '../../core/present/pageData.ts';
import {TAKES_ALL} from '../../model/takesAll.ts';
import {VIEW_NAMES, type ViewName} from '../../model/viewName.ts';
import {ANY, routerPath} from './pagePattern.ts';
import {COMPONENTS} from './toRoute.ts';

/** Behind every page of others that has a route of its own. */
const LAST = -100_000;

/** What stands behind the address of a list, the more telling first. */
const BELOW: readonly (readonly [list: ViewName, pattern: string, view: PageData['view']])[] = [
  ['trace', ':slug', 'trace'],
  ['specs', 'status/:value', 'facet'],
  ['specs', 'type/:value', 'facet'],
  ['specs', 'owner/:value', 'facet'],
  ['specs', 'tag/:value', 'facet'],
  ['runbooks', 'alert/:name', 'alert'],
  ['specs', ':slug', 'artifact'],
  ['decisions', ':slug', 'artifact'],
  ['runbooks', ':slug', 'runbook'],
  ['specs', ':slug/:file+', 'artifact'],
  ['decisions', ':slug/:file+', 'artifact'],
  ['runbooks', ':slug/:file+', 'artifact'],
];

/**
 * Routes of every page there may be, known before a file is read: a preview is compiled while its documents are read, and a
 * new document needs no new script. They come behind the pages of others; where nothing of ours lies at an address, the
 * page asks the others below theirs.
 */
export function previewRoutes(view: (name: ViewName) => string): readonly RouteConfig[] {
  return [
    ...VIEW_NAMES.map((name) => ({path: view(name), component: COMPONENTS[DRAWN[name]], exact: true})),
    ...BELOW.map(([list, pattern, drawn], index) => {
      const above = view(list).replace(/\/$/, '');
      return {
        path: routerPath(`${above}/${pattern}`, ANY),
        component: COMPONENTS[drawn],
        exact: true,
        // A portal may lie below a list of another one.
        priority: LAST + 100 * above.split('/').length - index,
        [TAKES_ALL]: true,
      };
    }),
  ];
}
