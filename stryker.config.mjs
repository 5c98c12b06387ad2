import process from 'node:process';
import {MODULES, reportOf} from './test/mutation/modules.mjs';

/**
 * Mutation tests of one module of `test/mutation/modules.mjs`; `npm run test:mutation` runs them one after the other.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const found = MODULES.find(({name}) => name === process.env['MUTATED_MODULE']);
if (!found) throw new Error('MUTATED_MODULE names none of test/mutation/modules.mjs: use `npm run test:mutation`.');

export default {
  testRunner: 'vitest',
  // The tests of a module are named; what else happens to import it would be asked about each change in vain.
  vitest: {configFile: 'vitest.mutation.config.mts', related: false},
  mutate: found.files,
  ignorePatterns: ['.cache', '.docusaurus', 'build', 'plugins/*/lib', 'test-results', 'static', 'docs', '.git'],
  concurrency: Number(process.env['MUTATION_WORKERS'] ?? 1),
  // A loop without an end is seen by its hits; the clock is for what does not pass a mutated line again.
  timeoutMS: 5_000,
  // No earlier results are taken over: for code that runs while a file is loaded they hold on although its tests changed.
  incremental: false,
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json'],
  jsonReporter: {fileName: reportOf(found.name)},
  clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportTests: false},
  tempDirName: '.cache/mutation/sandbox',
  thresholds: {high: 95, low: 90, break: 90},
};
