import {defineConfig} from 'vitest/config';
import {threads} from './test/support/threads.ts';

/** Tests that say something about single files, and quickly: what mutation testing asks again and again. */
export default defineConfig({
  plugins: [threads()],
  test: {
    environment: 'node',
    include: [
      'test/unit/{discover,extract,parse,resolve,text,tree,mutation}/**/*.test.ts',
      'test/rules/**/*.test.ts',
      'test/samples/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
