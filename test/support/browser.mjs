// Finds a Chromium for the browser tests; on Debian as root installs the distribution's package when there is none.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import process from 'node:process';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a browser that exists, or null. `CHROMIUM_PATH` goes first. */
export function findBrowser() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return existsSync(own) ? own : null;
  return CANDIDATES.find((path) => existsSync(path)) ?? null;
}

/**
 * Path of a browser, installed if need be.
 * @throws Error with one line that says how to get one.
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("No browser found; installing the distribution's chromium.");
    execFileSync('apt-get', ['update'], {stdio: 'ignore'});
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: install it (Debian: `sudo apt-get install chromium`) or set CHROMIUM_PATH to one.',
  );
}
