import {expect, test, vi} from 'vitest';
import {othersPage} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/others/othersPage.preview.ts';
import {TAKES_ALL} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/routes/previewRoutes.ts';

// These modules exist in a bundle only; the router is the one that Docusaurus puts there.
vi.mock('@docusaurus/router', async () => {
  const {createRequire} = await import('node:module');
  return createRequire(import.meta.url)('react-router');
});
vi.mock('@docusaurus/renderRoutes', () => ({
  default: (routes: readonly {readonly path: string}[]) => routes.map(({path}) => path),
}));
vi.mock('@generated/routes', () => ({
  default: [
    {path: '/about/', exact: true},
    {path: '/specs/:slug', exact: true, specPortalTakesAll: true},
    {path: '/', exact: false, routes: [{path: '/specs/handbook/', exact: true}]},
    {path: '*'},
  ],
}));

test.each([
  ['a page below a route of somebody else', '/specs/handbook/', ['/about/', '/', '*']],
  ['the same without a slash at the end', '/specs/handbook', ['/about/', '/', '*']],
  ['nobody has a page there', '/specs/nothing/', null],
])('%s', (_name, pathname, expected) => {
  expect(othersPage(pathname)).toEqual(expected);
});

test('the mark of our routes is the one they are given', () => {
  expect(TAKES_ALL).toBe('specPortalTakesAll');
});
