import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';
import {MODULES} from './test/mutation/modules.mjs';
import {LongestFirst} from './test/support/longestFirst.ts';
import {threads} from './test/support/threads.ts';

/** One processor is left to others, where there are more than two. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Tests that put something of theirs in the place of a module, or count the steps of one nobody has used before. */
const ISOLATED = '**/*.isolated.test.ts';
const QUICK_FOLDERS = ['unit', 'rules', 'samples', 'hostile'];

const quick = {
  environment: 'node',
  setupFiles: ['test/support/recordProperties.ts'],
  unstubEnvs: true,
  unstubGlobals: true,
  // So that a test that hangs ends at last; a machine that is busy is slow, not wrong.
  testTimeout: 300_000,
  maxWorkers: WORKERS,
};

/**
 * `unit` and `isolated` need no build and no browser; `integration` runs real builds and commands and takes its time.
 * The browser tests below `test/e2e` belong to Playwright.
 */
export default defineConfig({
  test: {
    sequence: {sequencer: LongestFirst},
    // `npm run test:coverage`: what the unit tests run. What a browser runs (`theme`, `client`) and what Docusaurus calls
    // (`docusaurus`, `remark`) is shown by tests in Chromium and of whole builds, which are not counted here.
    coverage: {
      provider: 'v8',
      include: ['plugins/*/src/{cli,core,model,node,report}/**/*.ts', 'plugins/*/src/options.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      thresholds: {
        branches: 90,
        lines: 90,
        // What stands between a document and a page.
        ...Object.fromEntries(MODULES.flatMap(({files}) => files.map((file) => [file, {branches: 100, lines: 100}]))),
      },
    },
    projects: [
      {
        plugins: [threads()],
        test: {
          ...quick,
          name: 'unit',
          include: QUICK_FOLDERS.map((folder) => `test/${folder}/**/*.test.ts`),
          exclude: [ISOLATED],
          // To load the sources anew for each file takes longer than all tests.
          isolate: false,
        },
      },
      {
        plugins: [threads()],
        test: {...quick, name: 'isolated', include: QUICK_FOLDERS.map((folder) => `test/${folder}/${ISOLATED}`)},
      },
      {
        test: {
          // Facts that people have read in real repositories; skipped where there are none.
          name: 'corpora',
          environment: 'node',
          include: ['test/corpora/**/*.test.ts'],
          hookTimeout: 120_000,
          maxWorkers: WORKERS,
        },
      },
      {
        plugins: [threads()],
        test: {
          // What is measured, not what must hold: `npm run weigh`. Never part of `npm test`.
          name: 'bench',
          environment: 'node',
          include: ['test/bench/**/*.bench.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Builds share one checkout and fill a machine each.
          fileParallelism: false,
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});
