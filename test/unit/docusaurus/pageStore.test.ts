import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {textFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/dataFile.ts';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pageStore.ts';

test('what an earlier portal left behind is gone, its folders too; images stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-portal-store-'));
  try {
    const store = createPageStore(folder);
    await store.write(
      new Map([
        ['pages/specs/old/deep.json', textFile('1')],
        ['pages/specs/kept.json', textFile('2')],
      ]),
    );
    await mkdir(join(folder, 'images/docs'), {recursive: true});
    await writeFile(join(folder, 'images/docs/a.png'), '');
    await store.write(new Map([['pages/specs/kept.json', textFile('3')]]));
    expect((await readdir(folder, {recursive: true})).map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual([
      'images',
      'images/docs',
      'images/docs/a.png',
      'pages',
      'pages/specs',
      'pages/specs/kept.json',
    ]);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

test('the version tells whether anything differs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-portal-store-'));
  try {
    const store = createPageStore(folder);
    const version = await store.write(new Map([['a.json', textFile('{"a":1}')]]));
    expect(await store.write(new Map([['a.json', textFile('{"a":1}')]]))).toBe(version);
    expect(await store.write(new Map([['a.json', textFile('{"a":2}')]]))).not.toBe(version);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('{"a":2}');
    expect(await store.write(new Map([['b.json', textFile('{"a":1}')]]))).not.toBe(version);
    await store.write(new Map());
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
});

test.each([
  ['nothing is there yet', {}, {'specs/a.json': '1', 'b.json': '2'}],
  [
    'the site has files of its own there',
    {'own.txt': 'x', 'b.json': 'old'},
    {'specs/a.json': '1', 'b.json': '2', 'own.txt': 'x'},
  ],
])('a built site gets every file where %s', async (_name, present, expected) => {
  const place = await mkdtemp(join(tmpdir(), 'spec-portal-store-'));
  try {
    const store = createPageStore(join(place, 'generated/data'));
    await store.write(
      new Map([
        ['specs/a.json', textFile('1')],
        ['b.json', textFile('2')],
      ]),
    );
    const built = join(place, 'build/portal/data');
    for (const [name, text] of Object.entries(present)) {
      await mkdir(built, {recursive: true});
      await writeFile(join(built, name), text);
    }
    await store.publish(built);
    const names = (await readdir(built, {recursive: true})).map((name) => name.replaceAll('\\', '/'));
    const files = await Promise.all(
      names.filter((name) => name.includes('.')).map(async (name) => [name, await readFile(join(built, name), 'utf8')]),
    );
    expect(Object.fromEntries(files)).toEqual(expected);
  } finally {
    await rm(place, {recursive: true, force: true});
  }
});
