import type {RouteConfig} from '@docusaurus/types';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {PageData} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import {foldRoutes} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/foldRoutes.ts';
import {
  pagePattern,
  patternRegExp,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/pagePattern.ts';
import {toRoute} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/toRoute.ts';
import {runs} from '../../support/arbitrary.ts';
import {routeTables} from '../../support/routeTable.ts';

describe('the family of a page', () => {
  test.each<[string, string, PageData['view'], string, string | null]>([
    ['a spec', '/specs/012-x/', 'artifact', '/', '/specs/:slug'],
    ['below a base URL', '/project/specs/012-x/', 'artifact', '/project/', '/project/specs/:slug'],
    ['without slashes at the end', '/project/specs/012-x', 'artifact', '/project', '/project/specs/:slug'],
    ['a part of a spec', '/specs/012-x/plan/', 'artifact', '/', '/specs/:slug/:file+'],
    ['a part far below', '/specs/012-x/checklists/ux/', 'artifact', '/', '/specs/:slug/:file+'],
    ['a runbook', '/on-call/restart/', 'runbook', '/', '/on-call/:slug'],
    ['an alert', '/runbooks/alert/DiskFull/', 'alert', '/', '/runbooks/alert/:name'],
    ['a narrowed list', '/specs/status/draft/', 'facet', '/', '/specs/status/:value'],
    ['a trace', '/trace/012-x/', 'trace', '/', '/trace/:slug'],
    ['the home page', '/', 'home', '/', null],
    ['a list', '/specs/', 'browser', '/', null],
    ['the list of traces', '/trace/', 'trace-index', '/', null],
    ['a report', '/coverage/', 'coverage', '/', null],
  ])('%s', (_name, href, view, home, expected) => {
    expect(pagePattern(href, view, home)).toBe(expected);
  });

  test.each([
    ['/specs/:slug', '/specs/012-x/', true],
    ['/specs/:slug', '/Specs/012-X', true],
    ['/specs/:slug', '/specs/012-x/plan/', false],
    ['/specs/:slug', '/specs/', false],
    ['/specs/:slug', '/specs/012-x.html', false],
    ['/specs/:slug/:file+', '/specs/012-x/checklists/ux/', true],
    ['/specs/:slug/:file+', '/specs/012-x/index.html', false],
    ['/specs/:slug/:file+', '/specs/012-x/', false],
    ['/a.b/:slug', '/axb/c/', false],
  ])('%s and %s', (pattern, address, expected) => {
    expect(patternRegExp(pattern).test(address)).toBe(expected);
  });
});

const portalRoute = (href: string, view: PageData['view'], home = '/', instance = 'default'): RouteConfig => ({
  ...toRoute({href, view, sourceFile: null}, {instance, home}),
  context: {plugin: `@generated/portal/${instance}.json`},
});
const specs = (count: number): readonly RouteConfig[] =>
  Array.from({length: count}, (_, at) => portalRoute(`/specs/${at}-x/`, 'artifact'));
const other = (path: string): RouteConfig => ({path, component: '@theme/Other', exact: true});
const docs = (path: string, below: readonly string[]): RouteConfig => ({
  path,
  component: '@theme/DocsRoot',
  routes: [{path, component: '@theme/DocRoot', routes: below.map(other)}],
});

describe('the table of the browser', () => {
  test('is the same for three documents and for a thousand', () => {
    const [few, many] = [3, 1000].map(
      (count) => routeTables([...specs(count), portalRoute('/specs/', 'browser')]).folded,
    );
    expect(many?.code).toBe(few?.code);
    expect(few?.paths).toHaveLength(3);
  });

  test('is untouched in a site without portal pages', () => {
    const {plain, folded} = routeTables([other('/about/'), docs('/docs', ['/docs/a'])]);
    expect(folded.code).toBe(plain.code);
  });

  test('keeps what it does not know as it is, and says so', () => {
    const {plain} = routeTables(specs(3));
    expect(foldRoutes(plain.code.replaceAll('component: ', 'view: ')).code).toBeNull();
    expect(foldRoutes(plain.code.replace("path: '*'", "path: '/*'")).code).toBeNull();
    expect(foldRoutes(plain.code.replace('exact: true', 'exact: yes')).code).toBeNull();
  });

  test.each<[string, readonly RouteConfig[], string]>([
    ['documentation at the root', [...specs(3), docs('/', ['/', '/intro', '/guide/specs'])], '/specs/:slug([^/.]+)'],
    ['a page of the site among the specs', [...specs(3), other('/specs/about/')], '/specs/:slug([^/.]+)'],
    [
      'an instance below another',
      [...specs(3), portalRoute('/specs/b/specs/1/', 'artifact', '/specs/b/', 'b')],
      '/specs/:slug([^/.]+)',
    ],
  ])('folds beside %s', (_name, routes, expected) => {
    expect(routeTables(routes).folded.paths).toContain(expected);
  });

  test.each<[string, readonly RouteConfig[], string]>([
    ['documentation among the specs', [...specs(3), docs('/specs', ['/specs/handbook'])], '/specs/1-x/'],
    ['an address with a dot', [portalRoute('/runbooks/alert/disk.full/', 'alert')], '/runbooks/alert/disk.full/'],
    ['a page that stands alone', [portalRoute('/coverage/', 'coverage')], '/coverage/'],
  ])('keeps %s', (_name, routes, expected) => {
    expect(routeTables(routes).folded.paths).toContain(expected);
  });
});

const segment = fc.constantFrom('specs', 'docs', 'a', 'b-1', 'status', 'alert', "o'hara", 'x.y');
const address = fc.array(segment, {minLength: 1, maxLength: 4}).map((parts) => `/${parts.join('/')}/`);
const view = fc.constantFrom<PageData['view']>('artifact', 'runbook', 'facet', 'alert', 'trace', 'coverage');
const route = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(address, view, fc.constantFrom('/', '/specs/'))
      .map(([href, of, home]) => portalRoute(href, of, home, home)),
  },
  address.map(other),
  // A page of somebody's own that takes everything below its address.
  address.map((path) => ({path, component: '@theme/Other'})),
  fc.tuple(address, fc.uniqueArray(segment, {maxLength: 3})).map(([path, below]) =>
    docs(
      path,
      below.map((name) => `${path}${name}/`),
    ),
  ),
);

/** Without two pages at one address. */
const site = fc
  .uniqueArray(route, {selector: ({path}) => path, maxLength: 12})
  .filter((routes) => new Set(routes.flatMap(addressesIn)).size === routes.flatMap(addressesIn).length);

/** Pages of a route, and of those below it. */
function addressesIn({path, routes}: RouteConfig): readonly string[] {
  return [path, ...(routes?.[0]?.routes ?? []).map((below) => below.path)];
}

test('every page of any site opens with the chunks it had', () => {
  fc.assert(
    fc.property(site, (routes) => {
      const {plain, folded} = routeTables(routes);
      // A page of the portal behind somebody's page that takes everything below its address was never to be seen.
      const isHidden = ({path, component}: RouteConfig) =>
        component.startsWith('@theme/SpecPortal') && !JSON.stringify(plain.chunksOf(path)).includes('spec-portal');
      const pages = routes.filter((each) => !isHidden(each)).flatMap(addressesIn);
      for (const page of pages) {
        expect(folded.chunksOf(page), page).toEqual(plain.chunksOf(page));
        expect(distinct(folded.prefetchedFor(page)), page).toEqual(distinct(plain.prefetchedFor(page)));
      }
    }),
    runs(300),
  );
});

function distinct(chunks: readonly unknown[]): ReadonlySet<string> {
  return new Set(chunks.map((each) => JSON.stringify(each)));
}
