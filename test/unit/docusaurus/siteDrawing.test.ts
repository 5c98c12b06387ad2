import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {
  browserExternals,
  drawingAlias,
  serverExternals,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/drawing/siteDrawing.ts';
import {REPOSITORY} from '../../support/sites.ts';

const ELSEWHERE = join(tmpdir(), 'a-site-that-is-not-there');

test('a site shares the drawing library with its Mermaid theme, once that is set up', () => {
  expect(drawingAlias(REPOSITORY, {mermaid: {}})['@spec-portal/mermaid$']).toMatch(/theme-mermaid.*loadMermaid\.js$/);
  expect(drawingAlias(REPOSITORY, {})['@spec-portal/mermaid$']).toMatch(/noDrawing\.js$/);
  expect(drawingAlias(ELSEWHERE, {mermaid: {}})['@spec-portal/mermaid$']).toMatch(/noDrawing\.js$/);
});

test("the server's bundle leaves the library to Node, which has it", () => {
  const {externals} = serverExternals({}, REPOSITORY);
  const [{mermaid}] = externals as [{mermaid: string}];
  const path = mermaid.replace(/^commonjs /, '');
  expect(readFileSync(path, 'utf8')).toContain('export');
  expect(createRequire(path).resolve('mermaid/package.json')).toContain('mermaid');
});

test('a site without the theme has nothing to leave out', () => {
  expect(serverExternals({}, ELSEWHERE)).toEqual({});
});

test.each([
  ['a list', [{sharp: 'commonjs sharp'}], 1],
  ['one pattern', /^sharp$/, 2],
])('what other plugins leave out as %s is merged with ours, or stands in front of it', (_form, externals, count) => {
  const ours = serverExternals({externals}, REPOSITORY).externals as readonly unknown[];
  expect(ours).toHaveLength(count);
  if (count === 2) expect(ours[0]).toBe(externals);
});

const SERVED = {address: '/assets/js/mermaid/mermaid.esm.min.mjs'};

test('a browser loads by itself what is served as it is', () => {
  expect(browserExternals({}, SERVED).externals).toEqual([{mermaid: `import ${SERVED.address}`}]);
});

test('what is not served is compiled', () => {
  expect(browserExternals({}, null)).toEqual({});
});

test.each(['mermaid', 'mermaid$'])('a library that a site has put in its place (%s) stays', (name) => {
  expect(browserExternals({resolve: {alias: {[name]: '/site/mermaid.js'}}}, SERVED)).toEqual({});
  expect(browserExternals({resolve: {alias: {'mermaid-more': '/site/more.js'}}}, SERVED)).toHaveProperty('externals');
});
