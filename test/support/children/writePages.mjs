// Writes versions of a folder of pages, one after the other, until it is killed: `writePages.mjs <folder> <source folder>`.
import {join} from 'node:path';
import process from 'node:process';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/pageStore.js';
import {pagesOfVersion} from './pagesOfVersion.mjs';

const [, , folder, sources] = process.argv;
const store = createPageStore(folder);
for (let version = 0; ; version++) {
  await store.write(pagesOfVersion(version));
  await store.copyImages(sources, version % 2 === 0 ? ['a.png', 'b.png'] : ['b.png']);
  if (version === 0) process.stdout.write(`${join(folder, 'ready')}\n`);
}
