// Everything `npm test` promises, in one run with one closing line: types, lint, package, unit, integration, browser.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {relative} from 'node:path';
import process from 'node:process';
import {stripVTControlCharacters} from 'node:util';
import {ensureTestBrowser} from './support/browser.mjs';

const RESULTS = 'test-results';
rmSync(RESULTS, {recursive: true, force: true});
mkdirSync(RESULTS, {recursive: true});
const totals = {passed: 0, failed: 0, skipped: 0};
/** What failed, by name: said once more at the end, which is what is kept of a long log. */
const failures = [];

/** A step that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const {status} = spawnSync(command, args, {stdio: 'inherit', env: process.env});
  if (status === 0) {
    totals.passed += 1;
    return;
  }
  totals.failed += 1;
  failures.push(name);
}

/** A runner that writes its counts; one that dies before it could counts as one failure. */
function runner(name, args, file, read, environment = {}) {
  console.log(`\n— ${name}`);
  const {status} = spawnSync('npx', args, {stdio: 'inherit', env: {...process.env, ...environment}});
  if (!existsSync(file)) {
    totals.failed += 1;
    failures.push(`${name}: ended before it could count`);
    return;
  }
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  totals.passed += counts.passed;
  totals.skipped += counts.skipped;
  totals.failed += counts.failed.length;
  failures.push(...counts.failed);
  if (status === 0 || counts.failed.length > 0) return;
  totals.failed += 1;
  failures.push(`${name}: no test failed, but the run did`);
}

/** A path as one reads it here. */
const here = (path) => relative(process.cwd(), path);

/** What a failure says first: of a property, with what it fails again. Colours are for a terminal. */
function opening(message) {
  const lines = stripVTControlCharacters(message).trim().split('\n', 3);
  return lines.map((line) => line.slice(0, 400)).join('\n    ');
}

/** What Playwright did not expect in a suite and the suites within it. */
function unexpectedIn({suites = [], specs = []}) {
  const own = specs
    .filter(({ok}) => !ok)
    .map(({file, line, title, tests}) => {
      const [error] = tests.flatMap(({results}) => results.flatMap(({errors}) => errors));
      return `${file}:${line} › ${title}: ${opening(error?.message ?? '')}`;
    });
  return [...own, ...suites.flatMap(unexpectedIn)];
}

try {
  // Looked for once: each process of a runner would try to install it again.
  process.env.CHROMIUM_PATH = ensureTestBrowser();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

step('plugin build', 'npm', ['run', '--silent', 'build:plugin']);
step('types', 'npx', ['tsc', '--project', 'tsconfig.json']);
step('lint', 'npx', ['biome', 'check', '.']);
step('package', 'npx', ['publint', '--strict', 'plugins/docusaurus-plugin-spec-portal']);
step('own documents', 'npx', ['spec-portal', 'check']);
runner(
  'unit and integration',
  // Everything but what is measured.
  [
    'vitest',
    'run',
    '--project=!bench',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/vitest.json`,
  ],
  `${RESULTS}/vitest.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.testResults.flatMap(({name, status, message, assertionResults}) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      // A file that could not be loaded has no tests to fail.
      if (failed.length === 0 && status === 'failed') return [`${here(name)}: ${opening(message)}`];
      return failed.map((test) => `${here(name)} › ${test.fullName}: ${opening(test.failureMessages[0] ?? '')}`);
    }),
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);
runner(
  'browser',
  ['playwright', 'test'],
  `${RESULTS}/e2e.json`,
  ({stats, suites}) => ({
    passed: stats.expected + stats.flaky,
    failed: suites.flatMap(unexpectedIn),
    skipped: stats.skipped,
  }),
  {SITES_ARE_BUILT: 'yes'},
);

if (failures.length > 0) console.log(`\n— failed\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed === 0 ? 0 : 1);
