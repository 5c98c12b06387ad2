import {defineConfig} from 'vitest/config';

/** Tests that say something about single files, and quickly: what mutation testing asks again and again. */
export default defineConfig({
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
