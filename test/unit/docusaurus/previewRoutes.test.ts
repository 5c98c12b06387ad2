import type {RouteConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {createAddresses, viewAddress} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/addresses.ts';
import {previewRoutes} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/previewRoutes.ts';
import {COMPONENTS, toRoute} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/toRoute.ts';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/src/options.ts';
import {type Files, pagesOf, portalOf} from '../../support/portal.ts';
import {routeTables} from '../../support/routeTable.ts';

const FILES: Files = {
  'docs/specs/012-a/spec.md': '# SPEC-012: A\n\n**Status**: Draft\n**Owner**: Ana\n\n- **FR-001**: It MUST run\n',
  'docs/specs/012-a/plan.md': '# Plan\n',
  'docs/specs/012-a/checklists/ux.md': '# Looks\n',
  'docs/specs/013-b/spec.md': '# SPEC-013: B\n\n**Type**: API\n**Tags**: night\n',
  'docs/decisions/0001-x.md': '# ADR-0001: X\n',
  'docs/runbooks/restart.md': '# Restart\n\n**Alerts**: DiskFull, disk.full\n',
};

test.each([
  ['at the root', '/', '/', true],
  ['below a base URL, without slashes at the end', '/project/', 'portal', false],
  ['as the site writes them', '/', '/portal', undefined],
])('every page is drawn by what a build draws it with: %s', (_name, baseUrl, routeBasePath, trailingSlash) => {
  const options = resolveOptions({routeBasePath, routes: {decisions: 'why'}});
  const site = {baseUrl, trailingSlash};
  const view = viewAddress(site, options);
  const pages = pagesOf(portalOf(FILES, options, undefined, (artifacts) => createAddresses(artifacts, site, options)));
  expect(new Set(pages.map((page) => page.view))).toEqual(new Set(Object.keys(COMPONENTS)));
  const place = {instance: 'default', home: view('home')};
  const build = routeTables(
    pages.map((page) => toRoute({...page, sourceFile: null}, place)),
    baseUrl,
  ).plain;
  const preview = routeTables([...previewRoutes(view), docs(baseUrl, [`${baseUrl}specs/`])], baseUrl).plain;
  const drawnWith = (chunks: readonly unknown[]) => chunks.map((each) => (each as {__comp: string}).__comp);
  for (const {href} of pages) {
    const expected = drawnWith(build.chunksOf(href));
    expect(expected).toHaveLength(1);
    expect([href, ...drawnWith(preview.chunksOf(href))]).toEqual([href, ...expected]);
    expect(drawnWith(preview.prefetchedFor(href))).toContain(expected[0]);
  }
});

test('what others have at an address of their own stays theirs', () => {
  const view = viewAddress({baseUrl: '/', trailingSlash: true}, resolveOptions({routeBasePath: '/'}));
  const others = ['/', '/specs/ours/', '/runbooks/a/b/'].map((path) => ({path, component: '@site/other', exact: true}));
  const routes = previewRoutes(view).filter(({path}) => path !== '/');
  const {chunksOf} = routeTables([...routes, ...others]).plain;
  for (const {path} of others) expect(JSON.stringify(chunksOf(path))).toContain('site-other');
  for (const path of ['/about/', '/blog/specs/a/', '/matrix/a/']) expect(chunksOf(path)).toEqual([]);
  expect(chunksOf('/specs/theirs/')).toHaveLength(1);
});

test('a portal below a list of another one has its own pages', () => {
  const viewOf = (routeBasePath: string) =>
    viewAddress({baseUrl: '/', trailingSlash: true}, resolveOptions({routeBasePath}));
  const inner = previewRoutes(viewOf('/specs/b')).map((route) => ({...route, component: '@site/inner'}));
  const {chunksOf} = routeTables([...previewRoutes(viewOf('/')), ...inner]).plain;
  for (const path of ['/specs/b/', '/specs/b/specs/1/', '/specs/b/specs/1/plan/', '/specs/b/runbooks/alert/A/'])
    expect([path, JSON.stringify(chunksOf(path))]).toEqual([path, expect.stringContaining('site-inner')]);
  expect(JSON.stringify(chunksOf('/specs/c/plan/'))).not.toContain('site-inner');
});

/** A plugin whose pages lie below a route that takes every address. */
function docs(path: string, pages: readonly string[]): RouteConfig {
  return {
    path,
    component: '@theme/DocsRoot',
    exact: false,
    routes: pages.map((page) => ({path: page, component: '@theme/DocItem', exact: true})),
  };
}
