import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pageStore.ts';

test('what an earlier portal left behind is gone, its folders too; images stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-portal-store-'));
  try {
    const store = createPageStore(folder);
    await store.write(
      new Map([
        ['pages/specs/old/deep.json', '1'],
        ['pages/specs/kept.json', '2'],
      ]),
    );
    await mkdir(join(folder, 'images/docs'), {recursive: true});
    await writeFile(join(folder, 'images/docs/a.png'), '');
    await store.write(new Map([['pages/specs/kept.json', '3']]));
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
