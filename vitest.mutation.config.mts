import process from 'node:process';
import {defineConfig} from 'vitest/config';
import {MODULES} from './test/mutation/modules.mjs';
import {threads} from './test/support/threads.ts';

/** The tests of the module that is being changed, see `stryker.config.mjs`; those of all modules without one. */
export default defineConfig({
  plugins: [threads()],
  test: {
    environment: 'node',
    include: MODULES.filter(({name}) => name === (process.env['MUTATED_MODULE'] ?? name)).flatMap(({tests}) => tests),
    testTimeout: 60_000,
  },
});
