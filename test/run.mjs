// Everything `npm test` promises, in one run with one closing line: types, lint, package, unit, integration, browser.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import process from 'node:process';
import {ensureBrowser} from './support/browser.mjs';

const RESULTS = 'test-results';
rmSync(RESULTS, {recursive: true, force: true});
mkdirSync(RESULTS, {recursive: true});
const totals = {passed: 0, failed: 0, skipped: 0};

/** A step that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const {status} = spawnSync(command, args, {stdio: 'inherit', env: process.env});
  if (status === 0) totals.passed += 1;
  else totals.failed += 1;
  return status === 0;
}

/** A runner that writes its counts; one that dies before it could counts as one failure. */
function runner(name, args, file, read, environment = {}) {
  console.log(`\n— ${name}`);
  const {status} = spawnSync('npx', args, {stdio: 'inherit', env: {...process.env, ...environment}});
  if (!existsSync(file)) {
    totals.failed += 1;
    return;
  }
  const counts = read(JSON.parse(readFileSync(file, 'utf8')));
  totals.passed += counts.passed;
  totals.skipped += counts.skipped;
  totals.failed += status !== 0 && counts.failed === 0 ? 1 : counts.failed;
}

try {
  ensureBrowser();
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
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);
runner(
  'browser',
  ['playwright', 'test'],
  `${RESULTS}/e2e.json`,
  ({stats}) => ({passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped}),
  {SITES_ARE_BUILT: 'yes'},
);

console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed === 0 ? 0 : 1);
