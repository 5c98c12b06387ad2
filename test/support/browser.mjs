// Finds a Chromium for the browser tests; on Debian as root installs the distribution's package when there is none.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import process from 'node:process';

/** Chromium without a window of its own: the same engine, and pages open in half the time. */
const SHELLS = ['/usr/bin/chromium-headless-shell'];
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a browser as people use it, for what is measured. `CHROMIUM_PATH` goes first.
 * @throws Error with one line that says how to get one.
 */
export function ensureBrowser() {
  const found = own() ?? first([...BROWSERS, ...SHELLS]) ?? (installs() ? installed('chromium', BROWSERS) : null);
  if (found) return found;
  throw new Error(ADVICE);
}

/**
 * Path of a browser for tests: without a window if there is such a one. Continuous integration that runs as root gets it
 * installed; the computer of a person that has any browser is left as it is. `CHROMIUM_PATH` goes first.
 * @throws Error with one line that says how to get one.
 */
export function ensureTestBrowser() {
  const shell = own() ?? first(SHELLS);
  if (shell) return shell;
  const browser = first(BROWSERS);
  const isNobodys = Boolean(process.env.CI);
  const mayInstall = installs() && (isNobodys || browser === null);
  return (mayInstall ? installed('chromium-headless-shell', SHELLS) : null) ?? browser ?? ensureBrowser();
}

const ADVICE =
  'The browser tests need Chromium: install it (Debian: `sudo apt-get install chromium`) or set CHROMIUM_PATH to one.';

function first(paths) {
  return paths.find((path) => existsSync(path)) ?? null;
}

/** What `CHROMIUM_PATH` names. */
function own() {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path || null;
}

function installs() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Path of one of `paths` after the distribution's package was installed; null when it could not be, which is said. */
function installed(name, paths) {
  console.log(`Installing the distribution's ${name}.`);
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', name, 'fonts-dejavu-core');
  } catch (error) {
    console.log(`${name} could not be installed: ${error.message}`);
  }
  return first(paths);
}

function apt(...words) {
  execFileSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    // A mirror that does not answer must not take the time of the tests.
    timeout: 180_000,
  });
}
