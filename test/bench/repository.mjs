// What a repository with a history takes beside a folder without one, and what an author waits for in it after edits that move
// lines or name something new. Writes docs/specs/010-speed/repository.md.
//
//     npm run bench:repository                               50, 1,000 and 5,000 specs, three rounds: half an hour
//     npm run bench:repository -- --sizes 50 --rounds 1
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {BUILDERS, CACHE, cleaned, tidied} from './speed/builders.mjs';
import {documentOf, speedCorpus} from './speed/corpus.mjs';
import {COMMITS, commitHistory, TOUCHED} from './speed/history.mjs';
import {machine} from './speed/machine.mjs';
import {measured, median} from './speed/measure.mjs';
import {measuredPreview} from './speed/preview.mjs';
import {count, ratio, seconds, table} from './speed/tables.mjs';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const RESULTS = join(REPOSITORY, 'docs/specs/010-speed/repository.md');
const CLI = join(REPOSITORY, 'plugins/docusaurus-plugin-spec-portal/bin/spec-portal.js');

const {values} = parseArgs({options: {sizes: {type: 'string'}, rounds: {type: 'string'}}});
const sizes = (values.sizes ?? '50,1000,5000').split(',').map(Number);
const rounds = Number(values.rounds ?? 3);

/** Each keeps what an author wrote, and shows a sentence that says which save it was. */
const EDITS = {
  sentence: (text, sentence) => text.replace('## Summary\n\n', `## Summary\n\n${sentence} `),
  // One line more with each save: else only the first would move anything.
  line: (text, sentence, saves) => text.replace('## Summary\n\n', `## Summary\n\n${sentence}\n\n${'\n'.repeat(saves)}`),
  requirement: (text, sentence, saves) =>
    text.replace(
      '- **FR-001**',
      `${Array.from({length: saves}, (_, at) => `- **FR-${900 + at}**: It MUST be seen. ${sentence}\n`).join('')}- **FR-001**`,
    ),
};

const portal = BUILDERS.find(({key}) => key === 'portal');
const options = join(CACHE, 'options.json');
const results = [];
for (const size of sizes) {
  const files = speedCorpus(size);
  const document = documentOf(files);
  const page = portal.pageOf(document);
  const folders = {without: join(CACHE, `folder-${size}`), with: join(CACHE, `repository-${size}`)};
  const places = {};
  for (const [name, folder] of Object.entries(folders)) places[name] = portal.prepare(folder, files);
  commitHistory(folders.with, files);
  // The library that draws diagrams is another program's speed.
  writeFileSync(options, JSON.stringify({checkDiagrams: false}));
  const runs = {without: {exports: [], previews: []}, with: {exports: [], previews: []}};
  for (let round = 1; round <= rounds; round++)
    for (const [name, folder] of Object.entries(folders)) {
      const out = join(CACHE, 'trace.json');
      runs[name].exports.push(
        await measured([CLI, 'export', '--root', folder, '--config', options, '--out', out], REPOSITORY),
      );
      cleaned(folder, places[name]);
      const edits = name === 'with' ? EDITS : {};
      runs[name].previews.push(
        await measuredPreview(places[name], folder, {page, document, edits, isQuiet: name === 'with'}),
      );
      console.log(`${size} specs, round ${round}, ${name} history: ${JSON.stringify(runs[name].previews.at(-1))}`);
    }
  results.push({size, runs});
}
writeFileSync(RESULTS, `${pageOf()}\n`);
tidied();
console.log(`Written: ${RESULTS}`);

function pageOf() {
  const middle = (list, key) => median(list.map((each) => each[key]));
  return `# What a repository with a history takes

The figures below are measured and written by \`npm run bench:repository\`, never typed. The documents are those of
[the other results](results.md). The repository has a history of ${count(COMMITS + 1)} commits, each but the first of which gives ${TOUCHED} documents other words, and
the folder beside it has none. Both take turns; a figure is the median of the rounds. Read the ratios before the seconds.

Measured on ${machine()}; ${rounds === 1 ? 'one round' : `${rounds} rounds`}.

## Trace on the command line, and first page of a preview

${table(
  'Specs',
  [
    '`export` without, processor',
    'with',
    'Ratio',
    '`export` without, clock',
    'with',
    'Ratio',
    'First page without, clock',
    'with',
    'Ratio',
  ],
  results.map(({size, runs}) => {
    const cells = (list, key) => {
      const [without, own] = [middle(runs.without[list], key), middle(runs.with[list], key)];
      return [seconds(without), seconds(own), ratio(own, without)];
    };
    return [count(size), ...cells('exports', 'cpu'), ...cells('exports', 'wall'), ...cells('previews', 'first')];
  }),
)}

## Seconds until an open page shows a save, in the repository, when the preview has nothing else to do

${table(
  'Specs',
  ['A sentence is edited', 'A line more', 'A requirement more'],
  results.map(({size, runs}) => [
    count(size),
    ...Object.keys(EDITS).map((kind) => seconds(middle(runs.with.previews, kind))),
  ]),
)}`;
}
