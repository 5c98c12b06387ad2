// Builds the same documents with the portal and with other site builders, from nothing, in turn, in one run, and writes what
// it took into docs/specs/010-speed/results.md.
//
//     npm run bench                                   50, 200, 1,000 and 5,000 specs, five rounds: hours
//     npm run bench -- --quick                        50 and 200 specs, one round: minutes
//     npm run bench -- --sizes 1000 --rounds 1 --only portal,docusaurus-flat
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {BUILDERS, CACHE, cleaned, installed, tidied} from './speed/builders.mjs';
import {documentOf, speedCorpus, writeFiles} from './speed/corpus.mjs';
import {machine} from './speed/machine.mjs';
import {measured, median} from './speed/measure.mjs';
import {measuredPreview} from './speed/preview.mjs';
import {resultsPage} from './speed/resultsPage.mjs';
import {sizeOf, weighPortal} from './speed/weigh.mjs';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const RESULTS = join(REPOSITORY, 'docs/specs/010-speed/results.md');
const CLI = join(REPOSITORY, 'plugins/docusaurus-plugin-spec-portal/bin/spec-portal.js');

const {values} = parseArgs({
  options: {quick: {type: 'boolean'}, sizes: {type: 'string'}, rounds: {type: 'string'}, only: {type: 'string'}},
});
const sizes = (values.sizes ?? (values.quick ? '50,200' : '50,200,1000,5000')).split(',').map(Number);
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
const wanted = values.only?.split(',');
/** Specs of a site that is built for what its builder reads of its own. */
const SMALL = 50;
const builders = BUILDERS.filter(({key}) => wanted?.includes(key) ?? true);

const results = [];
await warmUp();
for (const size of sizes) {
  const files = speedCorpus(size);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const folder = join(CACHE, `documents-${size}`);
  writeFiles(folder, files);
  const sites = sitesOf(size, files);
  for (let round = 1; round <= rounds; round++)
    for (const {builder, place, site, runs} of sites) {
      const {wall, cpu, peak} = await built(place, site);
      runs.push({wall, cpu, peak});
      console.log(
        `${size} specs, round ${round}: ${builder.key} ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${peak.toFixed(0)} MB`,
      );
    }
  const portal = sites.find(({builder}) => builder.key === 'portal');
  results.push({
    size,
    files: files.size,
    bytes,
    builders: sites.map(({builder, site, runs}) => ({
      key: builder.key,
      name: builder.name,
      ...middleOf(runs),
      output: sizeOf(site.output),
    })),
    weight: portal ? weighPortal(portal.site.output, files) : null,
    ingest: await ingestOf(folder),
    edit: await editOf(folder, files),
    previews: await previewsOf(sites, files),
  });
}
writeFileSync(RESULTS, resultsPage({results, rounds, machine: machine()}));
tidied();
console.log(`Written: ${RESULTS}`);

/** Those that can bear the size, each with a folder of its own. */
function sitesOf(size, files) {
  return builders
    .filter(({most = Number.POSITIVE_INFINITY}) => size <= most)
    .map((builder) => {
      const place = join(CACHE, `${builder.key}-${size}`);
      return {builder, place, site: builder.prepare(place, files, installed(builder)), runs: []};
    });
}

/** What runs first reads its own program from the disk, a thousand packages of it, and who runs next finds half of them read. */
async function warmUp() {
  const files = speedCorpus(SMALL);
  for (const {builder, place, site} of sitesOf(SMALL, files)) {
    await built(place, site);
    if (builder.pageOf) await previewOf({builder, place, site}, documentOf(files), {});
    console.log(`Not counted, for what it reads of its own: ${builder.key}`);
  }
}

/** Builds from nothing. */
function built(place, site) {
  cleaned(place, site);
  return measured(site.args, place);
}

/** The trace from the command line beside the floor: reading and parsing alone. Both in turn. */
async function ingestOf(folder) {
  const options = join(CACHE, 'options.json');
  // The library that draws diagrams is another program's speed.
  writeFileSync(options, JSON.stringify({checkDiagrams: false}));
  const [floor, whole] = [[], []];
  for (let round = 0; round < rounds; round++) {
    floor.push(await measured([join(import.meta.dirname, 'speed/parseOnly.mjs'), join(folder, 'docs')], REPOSITORY));
    whole.push(
      await measured(
        [CLI, 'export', '--root', folder, '--config', options, '--out', join(CACHE, 'trace.json')],
        REPOSITORY,
      ),
    );
  }
  return {floor: middleOf(floor), whole: middleOf(whole)};
}

/** Processor time of all pages' data: cold, after a first edit, and after later ones. */
async function editOf(folder, files) {
  const {log} = await measured([join(import.meta.dirname, 'speed/edit.mjs'), folder, documentOf(files)], REPOSITORY);
  return JSON.parse(log.trim().split('\n').at(-1));
}

/** Seconds an author waits, for each builder whose preview is measured: medians of the rounds. */
async function previewsOf(sites, files) {
  const document = documentOf(files);
  const previewed = sites.filter(({builder}) => builder.pageOf).map((site) => ({...site, previews: []}));
  for (let round = 1; round <= rounds; round++)
    for (const site of previewed) {
      site.previews.push(await previewOf(site, document));
      console.log(`${files.size} files, preview ${round}: ${site.builder.key} ${JSON.stringify(site.previews.at(-1))}`);
    }
  return previewed.map(({builder: {key}, previews}) => ({key, ...middleOf(previews)}));
}

function previewOf({builder, place, site}, document, edits) {
  cleaned(place, site);
  return measuredPreview(site, place, {page: builder.pageOf(document), document, edits});
}

/** The median of each figure. */
function middleOf(runs) {
  const figures = Object.keys(runs[0]).filter((key) => typeof runs[0][key] === 'number');
  return Object.fromEntries(figures.map((key) => [key, median(runs.map((run) => run[key]))]));
}
