// Tries every property more often than each change can, and kills more runs: `npm run test:nightly`. `PROPERTY_FACTOR` says how
// much more often (100), `NIGHTLY_TABLE=<file>` writes what was tried into a file of Markdown.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join, relative} from 'node:path';
import process from 'node:process';

const FACTOR = Number(process.env.PROPERTY_FACTOR ?? 100);
const RESULTS = 'test-results/nightly';
const [RECORD, REPORT] = [join(RESULTS, 'properties.jsonl'), join(RESULTS, 'vitest.json')];

rmSync(RESULTS, {recursive: true, force: true});
mkdirSync(RESULTS, {recursive: true});

/** Whose tests look harder when they are told to; all others are as good on each change. */
const files = ['test/unit', 'test/hostile', 'test/integration']
  .flatMap(filesBelow)
  .filter((path) => /from 'fast-check'|PROPERTY_FACTOR/.test(readFileSync(path, 'utf8')));
const began = Date.now();
const {status} = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--project=unit', '--project=isolated', '--project=integration', '--testTimeout=14400000'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...files],
  ],
  {stdio: 'inherit', env: {...process.env, PROPERTY_FACTOR: String(FACTOR), PROPERTY_RECORD: RECORD}},
);
const minutes = (Date.now() - began) / 60_000;

const properties = readFileSync(RECORD, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const tests = existsSync(REPORT) ? testsOf(JSON.parse(readFileSync(REPORT, 'utf8'))) : [];
const text = tableOf(properties, tests);
console.log(text);
if (process.env.NIGHTLY_TABLE) writeFileSync(process.env.NIGHTLY_TABLE, text);
process.exit(status ?? 1);

function testsOf({testResults}) {
  return testResults.flatMap(({name, assertionResults}) =>
    assertionResults.map(({ancestorTitles, title, status, duration}) => ({
      file: name,
      test: [...ancestorTitles, title].join(' > '),
      status,
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

/** A test may hold several properties, one after the other: they are one row. */
function tableOf(properties, tests) {
  const secondsOf = new Map(tests.map(({file, test, seconds}) => [`${file} ${test}`, seconds]));
  const rows = grouped(properties);
  const runs = properties.reduce((sum, property) => sum + property.runs, 0);
  const failed = tests.filter(({status}) => status === 'failed');
  const others = tests.filter(({file, test, status}) => status === 'passed' && !rows.has(`${file} ${test}`));
  return [
    '# Properties at their large size',
    '',
    `Written by \`npm run test:nightly\` with \`PROPERTY_FACTOR=${FACTOR}\` on ${availableParallelism()} processors, Node ${process.version}: each property is tried ${FACTOR} times as often as on each change.`,
    '',
    `${runs.toLocaleString('en')} runs of ${rows.size} tests with properties, and ${others.length} tests beside them, in ${minutes.toFixed(0)} minutes: ${failed.length === 0 ? 'none failed' : `${failed.length} failed`}.`,
    '',
    '| File | Property | Runs | Seconds | Seed | Result |',
    '|---|---|--:|--:|--:|---|',
    ...[...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, tried]) => rowOf(tried, secondsOf.get(key))),
    '',
    ...failed.flatMap(({file, test}) => [`- Failed: ${relative('.', file)}: ${test}`]),
  ].join('\n');
}

function rowOf(tried, seconds) {
  const [{file, test, seed}] = tried;
  const runs = tried.reduce((sum, property) => sum + property.runs, 0);
  const result = tried.some(({failed}) => failed) ? 'failed' : 'held';
  const cells = [
    `\`${relative('.', file).replaceAll('\\', '/')}\``,
    test.replaceAll('|', '\\|'),
    runs.toLocaleString('en'),
    seconds === undefined ? '–' : seconds.toFixed(0),
    tried.length === 1 ? seed : '–',
    result,
  ];
  return `| ${cells.join(' | ')} |`;
}

function filesBelow(folder) {
  return readdirSync(folder, {recursive: true})
    .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'));
}

function grouped(properties) {
  const groups = new Map();
  for (const property of properties) {
    const key = `${property.file} ${property.test}`;
    groups.set(key, [...(groups.get(key) ?? []), property]);
  }
  return groups;
}
