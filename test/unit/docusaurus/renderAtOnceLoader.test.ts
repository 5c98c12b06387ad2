import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {renderingAtOnce} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/staticPages/renderAtOnceLoader.ts';

const CORE = dirname(createRequire(import.meta.url).resolve('@docusaurus/core/package.json'));

test('the function of this version of Docusaurus stays, behind ours', async () => {
  const theirs = await readFile(join(CORE, 'lib/client/renderToHtml.js'), 'utf8');
  const code = renderingAtOnce(theirs, 'C:\\plugin\\atOnce.js');
  expect(code).toMatch(/^import \{atOnceOr\} from "C:\\\\plugin\\\\atOnce\.js";\n/);
  expect(code).toContain('\nasync function renderInParts(app) {\n');
  expect(code?.match(/^export .*$/gm)).toEqual([
    'export const renderToHtml = atOnceOr(renderInParts, renderToString);',
  ]);
});

test('a second portal of a site changes nothing more', () => {
  const once = renderingAtOnce('export async function renderToHtml(app) {}', '/atOnce.js');
  expect(once).not.toBeNull();
  expect(renderingAtOnce(once ?? '', '/atOnce.js')).toBe(once);
});

test.each([
  ['takes something else', 'export async function renderToHtml(app, options) {}'],
  ['is written in another way', 'export const renderToHtml = async (app) => {};'],
  ['stands there twice', 'export async function renderToHtml(app) {}\n// export async function renderToHtml(app) {}'],
])('a function that %s is left as it is', (_how, theirs) => {
  expect(renderingAtOnce(theirs, '/atOnce.js')).toBeNull();
});
