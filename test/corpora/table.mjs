// Counts what is recognised in the corpora beside the repository and writes the table in the spec's companion.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {isStatusKey} from '../../plugins/docusaurus-plugin-spec-portal/lib/core/extract/status.js';
import {createTracer, recognise, selectSources} from '../../plugins/docusaurus-plugin-spec-portal/lib/core/index.js';
import {listFiles, readSources} from '../../plugins/docusaurus-plugin-spec-portal/lib/node/index.js';
import {resolveOptions} from '../../plugins/docusaurus-plugin-spec-portal/lib/options.js';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPORA = resolve(ROOT, '../shared/corpora');
const DOCUMENT = join(ROOT, 'docs/specs/001-ingest-markdown/corpora.md');
const MARKERS = ['<!-- corpora:start -->', '<!-- corpora:end -->'];
const SHOWN_FAMILIES = 4;
const COLUMNS = [
  ['Repository', ({name}) => name],
  ['Files', ({trace}) => trace.files.length],
  ['Specs', ({trace}) => ofKind(trace, 'spec')],
  ['Decisions', ({trace}) => ofKind(trace, 'decision')],
  ['Runbooks', ({trace}) => ofKind(trace, 'runbook')],
  ['Items', ({trace}) => trace.items.length],
  ['Items by family', ({trace}) => families(trace)],
  ['Status understood', ({trace}) => trace.artifacts.filter(({status}) => status && status.stage !== 'unknown').length],
  ['not stated', ({trace}) => trace.artifacts.filter((artifact) => !artifact.status && !hasStatusKey(artifact)).length],
  [
    'not understood',
    ({trace}) =>
      trace.artifacts.filter(
        (artifact) => artifact.status?.stage === 'unknown' || (!artifact.status && hasStatusKey(artifact)),
      ).length,
  ],
  ['References resolved', ({references}) => references('resolved')],
  ['broken', ({references}) => references('broken')],
  ['ambiguous', ({references}) => references('ambiguous')],
  ['outside', ({references}) => references('outside')],
  ['Questions open', ({trace}) => questions(trace, 'open')],
  ['answered', ({trace}) => questions(trace, 'answered')],
  ['Headings with something recognised', ({headings}) => headings],
  ['Milliseconds', ({milliseconds}) => milliseconds],
];

if (!existsSync(CORPORA)) {
  console.log('No corpora beside the repository; the table stays as it is.');
  process.exit(0);
}
const rows = [];
for (const name of readdirSync(CORPORA).toSorted()) {
  const folder = join(CORPORA, name);
  if (existsSync(join(folder, 'SOURCE'))) rows.push(await measure(name, folder));
}
writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), tableOf(rows)));
console.log(`${rows.length} repositories, ${rows.reduce((sum, {trace}) => sum + trace.files.length, 0)} files.`);

/** A whole repository from its paths to its trace, read once; the time holds everything but the reading of files. */
async function measure(name, folder) {
  const settings = resolveOptions();
  const paths = await listFiles(folder);
  const selection = selectSources(paths, settings);
  const sources = await readSources(folder, selection.sources);
  const start = performance.now();
  const trace = createTracer(settings)(sources, new Set(paths));
  const milliseconds = Math.round(performance.now() - start);
  const {files} = recognise(trace, selection, settings);
  const sum = (numberOf) => files.reduce((total, file) => total + numberOf(file), 0);
  return {
    name,
    trace,
    milliseconds,
    references: (state) => sum((file) => file.references[state]),
    headings: share(
      sum((file) => file.headings.recognised),
      sum((file) => file.headings.total),
    ),
  };
}

function ofKind({artifacts}, kind) {
  return artifacts.filter((artifact) => artifact.kind === kind).length;
}

function hasStatusKey({fields}) {
  return fields.some(({key}) => isStatusKey(key));
}

function questions({items}, state) {
  return items.filter((item) => item.kind === 'clarification' && item.state === state).length;
}

function families({items}) {
  const counts = new Map();
  for (const {family} of items) if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, SHOWN_FAMILIES).map(([family, count]) => `\`${family}\` ${count}`);
  return shown.join(', ') || '–';
}

function share(part, whole) {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

function tableOf(measured) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(([title]) => title)),
    line(COLUMNS.map((_column, index) => (index === 0 ? '---' : '--:'))),
    ...measured.map((row) => line(COLUMNS.map(([, cellOf]) => cellOf(row)))),
  ].join('\n');
}

function withTable(text, table) {
  const [start, end] = MARKERS.map((marker) => text.indexOf(marker));
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no markers for the table.`);
  return `${text.slice(0, start)}${MARKERS[0]}\n\n${table}\n\n${text.slice(end)}`;
}
