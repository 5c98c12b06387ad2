// Makes the pages of a folder from nothing, then what a preview makes after each of six edits of one file, and prints the processor
// time by stage: from nothing with all files written, as a build does it; then the edited page and the search index: after the
// first edit, and the median of the five after it, which find the engine warm.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

const LIB = resolve(import.meta.dirname, '../../../plugins/docusaurus-plugin-spec-portal/lib');
const imported = (path) => import(pathToFileURL(join(LIB, path)).href);

const [root, edited] = process.argv.slice(2);
const {createPortalLoader} = await imported('docusaurus/loadPortal.js');
const {createAddresses} = await imported('docusaurus/addresses.js');
const {createPageStore} = await imported('docusaurus/pageStore.js');
const {fileGroups, indexFiles, portalFiles} = await imported('docusaurus/portalFiles.js');
const {createStopwatch} = await imported('node/index.js');
const {pageName} = await imported('model/pageName.js');
const {resolveOptions} = await imported('options.js');

const options = resolveOptions({root, checkDiagrams: false});
const site = {baseUrl: '/', trailingSlash: true};
const {measure, take} = createStopwatch(processorTime);
const loaderOf = (isRepeated) =>
  createPortalLoader(
    root,
    options,
    (artifacts, prefix) => createAddresses(artifacts, site, options, prefix),
    measure,
    isRepeated,
  );
const folder = mkdtempSync(join(tmpdir(), 'spec-portal-edit-'));
const store = createPageStore(folder);
const cold = await writtenPages(loaderOf(false));
const loader = loaderOf(true);
// A history comes after the first pages.
while (await (await loader()).readRest());
await shownPages();
const text = readFileSync(join(root, edited), 'utf8');
const edits = [];
for (let edit = 0; edit < 6; edit++) {
  writeFileSync(join(root, edited), `${text}\nA sentence more, the ${edit}th.\n`);
  edits.push(await shownPages());
}
const [first, ...later] = edits;
const warm = later.toSorted((a, b) => sumOf(a) - sumOf(b))[2];
writeFileSync(join(root, edited), text);
rmSync(folder, {recursive: true, force: true});
process.stdout.write(`${JSON.stringify({cold, first, warm})}\n`);

async function shownPages() {
  const loaded = await loader();
  const {portal, memory} = loaded;
  measure('present', () => {
    const {href} = portal.pages.find(({sourcePath}) => sourcePath === edited);
    const [pages] = fileGroups(portal, '/');
    pages
      .files()
      .get(`${pageName(href, '/')}.json`)
      .text();
  });
  // What the page did not wait for.
  if (await loaded.readRest()) throw new Error('Somebody else edits these documents');
  measure('index', indexFiles(portal, memory));
  return take();
}

async function writtenPages(load) {
  const {portal, memory} = await load();
  const files = portalFiles(portal, '/', measure, memory);
  await measure('write', () => store.write(files));
  return take();
}

function sumOf(stages) {
  return stages.reduce((sum, [, time]) => sum + time, 0);
}

function processorTime() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
