import {count, ratio, seconds, table, withUnit} from './tables.mjs';

const HEAD = `# What a build takes

The figures below are measured and written by \`npm run bench\`, never typed. Every builder gets the same generated documents:
specs, a quarter as many decisions, a quarter as many runbooks. Builds and previews start from nothing and take turns; a figure is
the median of the rounds. Before the first round each builder runs once uncounted, so that none reads its program from the disk
for the others. Seconds differ from machine to machine, and on a shared one from hour to hour: read the ratios, and the processor time
before the clock. Peak is the largest process. Each builder is set up as its own guide tells a large site to; the portal's leaves out the HTML
minifier ([ADR-0044](../../decisions/0044-no-minifier-behind-the-portal.md)).

Two rows show what stands around any plugin's own work. Docusaurus with one document compiles what any site with documents compiles. Docusaurus with as many pages as the portal has, all of them empty,
draws the site's frame around nothing, page by page: no document is read for it, and nothing is compiled to show one.

`;

/** The whole page. Runs with other sizes keep nothing of the earlier one: a ratio is of one run. */
export function resultsPage(measured) {
  return `${HEAD}${tables(measured)}\n`;
}

function tables({results, rounds, machine}) {
  return [
    `Measured on ${machine}; ${rounds === 1 ? 'one round' : `${rounds} rounds`}.`,
    '## Cold builds',
    ...results.map(buildTable),
    '## Growth',
    growthTable(results),
    '## Trace on the command line',
    ingestTable(results),
    '## After an edit of one file: its page and the search index, as a preview makes them',
    editTable(results),
    '## What an author waits for in a preview',
    previewTable(results),
    '## What a visitor gets',
    weightTable(results),
  ].join('\n\n');
}

function buildTable({size, files, bytes, builders}) {
  const portal = builders.find(({key}) => key === 'portal');
  const rows = builders.map((each) => [
    each.name,
    seconds(each.wall),
    seconds(each.cpu),
    megabytes(each.peak),
    megabytes(each.output / 1e6),
    portal ? ratio(portal.wall, each.wall) : '',
    portal ? ratio(portal.cpu, each.cpu) : '',
    portal ? ratio(portal.peak, each.peak) : '',
  ]);
  return table(
    `${count(size)} specs: ${count(files)} files, ${(bytes / 1e6).toFixed(1)} MB`,
    ['Clock', 'Processor', 'Peak', 'Site', 'Portal: clock', 'processor', 'peak'],
    rows,
  );
}

/** By which factor a doubling of the documents changes a figure, between neighbouring sizes. */
function growthTable(results) {
  const keys = results[0]?.builders.map(({key, name}) => ({key, name})) ?? [];
  const pairs = results.slice(1).map((next, at) => [results[at], next]);
  const of = (result, key) => result.builders.find((each) => each.key === key);
  const rows = keys.map(({key, name}) => [
    name,
    ...pairs.map(([less, more]) => {
      const [before, after] = [of(less, key), of(more, key)];
      if (!before || !after) return '–';
      return ((after.cpu / before.cpu) ** (1 / Math.log2(more.size / less.size))).toFixed(2);
    }),
  ]);
  const head = pairs.map(([less, more]) => `${count(less.size)} to ${count(more.size)}`);
  return pairs.length === 0 ? 'One size was measured.' : table('Processor time per doubling', head, rows);
}

function ingestTable(results) {
  return table(
    'Specs',
    ['Read and parse only, processor', '`export`, processor', 'Ratio', '`export`, clock', 'Peak'],
    results.map(({size, ingest: {floor, whole}}) => [
      count(size),
      seconds(floor.cpu),
      seconds(whole.cpu),
      ratio(whole.cpu, floor.cpu),
      seconds(whole.wall),
      megabytes(whole.peak),
    ]),
  );
}

function editTable(results) {
  const sum = (stages) => stages.reduce((total, [, time]) => total + time, 0);
  const of = (stages, names) => sum(stages.filter(([stage]) => names.includes(stage)));
  return table(
    'Specs',
    [
      'Cold, processor',
      'After the first edit',
      'After later edits, median',
      'Ratio',
      'of it parse and extract',
      'resolve and check',
      'present',
      'index',
    ],
    results.map(({size, edit: {cold, first, warm}}) => [
      count(size),
      seconds(sum(cold) / 1000),
      seconds(sum(first) / 1000),
      seconds(sum(warm) / 1000),
      ratio(sum(warm), sum(cold)),
      seconds(of(warm, ['parse', 'extract', 'tree']) / 1000),
      seconds(of(warm, ['resolve', 'history', 'check', 'recognise']) / 1000),
      seconds(of(warm, ['present']) / 1000),
      seconds(of(warm, ['index']) / 1000),
    ]),
  );
}

/** On the clock: a person waits. The portal beside Docusaurus' documents, where both were measured. */
function previewTable(results) {
  return table(
    'Specs',
    [
      'Portal: first page',
      'Docusaurus: first page',
      'Ratio',
      'Docusaurus with one document: first page',
      'Portal: a save is seen',
      'Docusaurus: a save is seen',
      'Ratio',
    ],
    results.map(({size, previews}) => {
      const of = (key) => previews.find((each) => each.key === key);
      const [portal, docusaurus] = [of('portal'), of('docusaurus')];
      const cells = (what) => [
        portal ? seconds(portal[what]) : '–',
        docusaurus ? seconds(docusaurus[what]) : '–',
        portal && docusaurus ? ratio(portal[what], docusaurus[what]) : '–',
      ];
      const one = of('docusaurus-one');
      return [count(size), ...cells('first'), one ? seconds(one.first) : '–', ...cells('save')];
    }),
  );
}

function weightTable(results) {
  return table(
    'Specs',
    ['Main script, gzip', "A spec's page, gzip", 'Page data to Markdown, gzip', 'List of specs, gzip'],
    results.flatMap(({size, weight}) =>
      weight === null
        ? []
        : [
            [
              count(size),
              kilobytes(weight.main),
              kilobytes(weight.page),
              weight.dataToSource.toFixed(2),
              kilobytes(weight.list),
            ],
          ],
    ),
  );
}

function megabytes(value) {
  return withUnit(value.toFixed(0), 'MB');
}

function kilobytes(value) {
  return withUnit((value / 1000).toFixed(1), 'kB');
}
