import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readSources} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/readSources.ts';
import {scanFolder} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/scanFolder.ts';

let parent: string;
let root: string;

/** `tree` and a folder beside it whose name begins alike; links of every kind. */
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'spec-portal-scan-'));
  root = join(parent, 'tree');
  const write = (path: string) => {
    mkdirSync(dirname(join(parent, path)), {recursive: true});
    writeFileSync(join(parent, path), path);
  };
  for (const path of ['tree/docs/a.md', 'tree/docs/inner/b.md', 'tree/build/c.md', 'tree-beside/d.md', 'outside.md'])
    write(path);
  const link = (path: string, target: string) => symlinkSync(target, join(root, path));
  link('docs/to-file.md', 'a.md');
  link('docs/to-folder', 'inner');
  link('docs/to-beside', '../../tree-beside');
  link('docs/to-outside.md', '../../outside.md');
  link('docs/absolute.md', join(parent, 'outside.md'));
  link('docs/inner/up', '..');
  link('docs/self', '.');
  link('docs/one', 'two');
  link('docs/two', 'one');
  link('docs/nothing.md', 'gone.md');
  link('docs/by-the-way.md', '../../tree/docs/a.md');
  link('docs/to-system', '/proc');
});

afterAll(() => rmSync(parent, {recursive: true, force: true}));

const OUT = [
  'docs/absolute.md outside',
  'docs/to-beside outside',
  'docs/to-outside.md outside',
  'docs/to-system outside',
];

describe('links below a root', () => {
  test('are not followed unless they are asked for', async () => {
    const {paths, skipped} = await scanFolder(root, {followSymlinks: false});
    expect(paths).toEqual(['docs/a.md', 'docs/inner/b.md']);
    expect(skipped.map(({path, reason}) => `${path} ${reason}`)).toEqual(
      [
        ...OUT,
        'docs/by-the-way.md link',
        'docs/inner/up loop',
        'docs/nothing.md dangling',
        'docs/one loop',
        'docs/self loop',
        'docs/to-file.md link',
        'docs/to-folder link',
        'docs/two loop',
      ].toSorted(),
    );
  });

  test('are followed inside the root, never out of it and in no circle', async () => {
    const {paths, skipped} = await scanFolder(root, {followSymlinks: true});
    expect(paths).toEqual([
      'docs/a.md',
      'docs/by-the-way.md',
      'docs/inner/b.md',
      'docs/to-file.md',
      'docs/to-folder/b.md',
    ]);
    const reasons = skipped.map(({path, reason}) => `${path} ${reason}`);
    for (const out of OUT) expect(reasons).toContain(out);
    expect(reasons.filter((reason) => reason.endsWith(' loop')).length).toBeGreaterThanOrEqual(4);
  });

  test('that took the place of a file since it was found are not read', async () => {
    const [read] = await readSources(root, [{path: 'docs/to-outside.md'}]);
    expect(read?.text).toBe('');
    expect(read?.failure?.reason).toBe('unreadable');
    const [folder] = await readSources(root, [{path: 'docs'}]);
    expect(folder?.failure?.message).toMatch(/no regular file|EISDIR/);
  });
});
