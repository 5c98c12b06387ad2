import {existsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {shippedDrawing} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/drawing/shippedDrawing.ts';
import {REPOSITORY} from '../../support/sites.ts';

test('a preview serves the folder in which the library for browsers lies, below the base URL', () => {
  const drawing = shippedDrawing({siteDir: REPOSITORY, baseUrl: '/de/', themeConfig: {mermaid: {}}});
  expect(drawing?.address).toMatch(/^\/de\/.*\.mjs$/);
  const file = drawing?.address.slice(drawing.publicPath.length) ?? '';
  expect(drawing?.address).toBe(`${drawing?.publicPath}${file}`);
  expect(existsSync(join(drawing?.folder ?? '', file))).toBe(true);
});

test('a site without the Mermaid theme, or without its packages, has none', () => {
  expect(shippedDrawing({siteDir: REPOSITORY, baseUrl: '/', themeConfig: {}})).toBeNull();
  const siteDir = join(tmpdir(), 'a-site-that-is-not-there');
  expect(shippedDrawing({siteDir, baseUrl: '/', themeConfig: {mermaid: {}}})).toBeNull();
});
