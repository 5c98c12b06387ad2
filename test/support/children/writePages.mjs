// Writes versions of a folder of pages, one after the other, until it is killed: `writePages.mjs <folder> <source folder>`.
import {join} from 'node:path';
import process from 'node:process';
import {textFile} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/dataFile.js';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/pageStore.js';
import {pagesOfVersion} from './pagesOfVersion.mjs';

const [, , folder, sources] = process.argv;
const store = createPageStore(folder);
/** As the store takes them. */
function filesOfVersion(version) {
  return new Map([...pagesOfVersion(version)].map(([name, text]) => [name, textFile(text)]));
}

for (let version = 0; ; version++) {
  await store.write(filesOfVersion(version));
  await store.copyImages(sources, version % 2 === 0 ? ['a.png', 'b.png'] : ['b.png']);
  if (version === 0) process.stdout.write(`${join(folder, 'ready')}\n`);
}
