import {cp, mkdtemp, rename, rm, symlink, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createSourceReader} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/createSourceReader.ts';
import {createQuickDisk} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/quickDisk.ts';
import {readText} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/readSources.ts';

const MINUTE = 60_000;
let root: string;
/** Files in the order they were opened; those asked for together are read together, in any order. */
let opened: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spec-portal-reader-'));
  opened = [];
});
afterEach(() => rm(root, {recursive: true, force: true}));

/** Half a minute per question, by its own clock. */
function createSlowDisk() {
  let time = 0;
  return createQuickDisk(() => (time += 30_000));
}

describe.each([
  ['that is quick', createQuickDisk],
  ['that takes its time', createSlowDisk],
])('on a disk %s', (_disk, openDisk) => {
  function readerAt(now: () => number) {
    const read = createSourceReader(
      root,
      {},
      {
        now,
        openDisk,
        read: (path, options) => {
          opened.push(path.slice(root.length + 1));
          return readText(path, options);
        },
      },
    );
    return async (...paths: readonly string[]) =>
      (await read(paths.map((path) => ({path})))).map(({text, failure}) => failure?.reason ?? text);
  }

  const later = () => Date.now() + MINUTE;

  test('a file is opened once, until it is touched', async () => {
    const read = readerAt(later);
    await writeFile(join(root, 'a.md'), 'one');
    await writeFile(join(root, 'b.md'), 'two');
    expect(await read('a.md', 'b.md')).toEqual(['one', 'two']);
    expect(await read('b.md', 'a.md')).toEqual(['two', 'one']);
    expect(opened.toSorted()).toEqual(['a.md', 'b.md']);
    await writeFile(join(root, 'a.md'), 'ONE');
    expect(await read('a.md', 'b.md')).toEqual(['ONE', 'two']);
    expect(opened.toSorted()).toEqual(['a.md', 'a.md', 'b.md']);
  });

  test('one that changed just now is looked into again: the next change may leave no sign', async () => {
    const read = readerAt(Date.now);
    await writeFile(join(root, 'a.md'), 'one');
    await read('a.md');
    await read('a.md');
    expect(opened).toEqual(['a.md', 'a.md']);
  });

  test.each([
    [
      'replaced by another of the same size and time',
      async () => {
        const time = new Date(0);
        await utimes(join(root, 'a.md'), time, time);
        await writeFile(join(root, 'new.md'), 'two');
        await utimes(join(root, 'new.md'), time, time);
        await rename(join(root, 'new.md'), join(root, 'a.md'));
      },
      'two',
    ],
    [
      'written again with its old time',
      async () => {
        await writeFile(join(root, 'a.md'), 'two');
        await utimes(join(root, 'a.md'), new Date(0), new Date(0));
      },
      'two',
    ],
    ['gone', () => rm(join(root, 'a.md')), 'unreadable'],
    [
      'a link now',
      async () => {
        await cp(join(root, 'a.md'), join(root, 'target.md'));
        await rm(join(root, 'a.md'));
        await symlink('target.md', join(root, 'a.md'));
      },
      'unreadable',
    ],
  ])('one that was read is noticed when it is %s', async (_name, change, expected) => {
    const read = readerAt(later);
    await writeFile(join(root, 'a.md'), 'one');
    await utimes(join(root, 'a.md'), new Date(0), new Date(0));
    expect(await read('a.md')).toEqual(['one']);
    await change();
    expect(await read('a.md')).toEqual([expected]);
  });

  test('what could not be read is tried again, and what is not asked for is forgotten', async () => {
    const read = readerAt(later);
    expect(await read('a.md')).toEqual(['unreadable']);
    await writeFile(join(root, 'a.md'), 'one');
    expect(await read('a.md')).toEqual(['one']);
    await read();
    opened.length = 0;
    await read('a.md');
    expect(opened).toEqual(['a.md']);
  });
});
