import {expect, test} from 'vitest';
import {
  baseName,
  folderOf,
  joinPath,
  stemOf,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/paths.ts';
import {createSlugger, slug} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/slug.ts';

test.each([
  ['docs/specs', '../adr/1.md', 'docs/adr/1.md'],
  ['docs', './a.md', 'docs/a.md'],
  ['', '/a.md', 'a.md'],
  ['docs', 'a//b.md', 'docs/a/b.md'],
  ['docs', 'a\\b.md', 'docs/a/b.md'],
  ['docs', '..', ''],
  ['docs', '../..', null],
  ['', '../a.md', null],
  ['a', '../../a/b.md', null],
])('joinPath %j %j', (folder, written, expected) => {
  expect(joinPath(folder, written)).toBe(expected);
});

test.each([
  ['a/b/c.md', 'a/b', 'c.md', 'c'],
  ['c.spec.md', '', 'c.spec.md', 'c.spec'],
  ['a/README', 'a', 'README', 'README'],
])('parts of %s', (path, folder, name, stem) => {
  expect([folderOf(path), baseName(path), stemOf(path)]).toEqual([folder, name, stem]);
});

test("heading anchors are GitHub's and unique", () => {
  const slugOf = createSlugger();
  expect(['Status', 'Status', '!!!', 'Ünï — code & `x`', '日本'].map(slugOf)).toEqual([
    'status',
    'status-1',
    'section',
    'ünï--code--x',
    '日本',
  ]);
});

test.each([
  ['FR-001', 'fr-001'],
  ['a -- b', 'a-b'],
  ['-a-', 'a'],
  ['???', ''],
])('slug of %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});
