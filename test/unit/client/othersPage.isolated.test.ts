import {expect, test, vi} from 'vitest';
import {othersPage} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/others/othersPage.preview.ts';

// These modules exist in a bundle only; the router is the one that Docusaurus puts there.
vi.mock('@docusaurus/router', async () => {
  const {createRequire} = await import('node:module');
  return createRequire(import.meta.url)('react-router');
});
vi.mock('@docusaurus/renderRoutes', () => ({
  default: (routes: readonly {readonly path: string}[]) => routes.map(({path}) => path),
}));
vi.mock('@generated/routes', async () => {
  const {TAKES_ALL} = await import('../../../plugins/docusaurus-plugin-spec-portal/src/model/takesAll.ts');
  return {
    default: [
      {path: '/about/', exact: true},
      {path: '/specs/:slug', exact: true, [TAKES_ALL]: true},
      {path: '/', exact: false, routes: [{path: '/specs/handbook/', exact: true}]},
      {path: '*'},
    ],
  };
});

test.each([
  ['a page below a route of somebody else', '/specs/handbook/', ['/about/', '/', '*']],
  ['the same without a slash at the end', '/specs/handbook', ['/about/', '/', '*']],
  ['nobody has a page there', '/specs/nothing/', null],
])('%s', (_name, pathname, expected) => {
  expect(othersPage(pathname)).toEqual(expected);
});
