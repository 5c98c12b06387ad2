import {defineConfig} from '@playwright/test';
import {ensureTestBrowser} from './test/support/browser.mjs';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './test/e2e/setup.ts',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A file with the longest tests would keep one worker busy when the other has nothing left.
  fullyParallel: true,
  timeout: 60_000,
  // A machine that builds and draws on few cores is slow, not wrong.
  expect: {timeout: 15_000},
  reporter: [['list'], ['json', {outputFile: 'test-results/e2e.json'}]],
  use: {
    launchOptions: {
      executablePath: ensureTestBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    // Recording takes a third of the time of tests that open hundreds of pages: `npx playwright test --trace on` for one that fails.
    trace: 'off',
  },
});
