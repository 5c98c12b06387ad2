/**
 * What a visitor's browser fetches for each kind of page: scripts beyond those of the same site without the plugin, page
 * data, and HTML, in bytes after gzip; what draws diagrams comes with the first one in view and stands apart. The limit is
 * that of SPEC-010.
 *
 *     npm run weigh                        builds both sites first
 *     SITES_ARE_BUILT=yes npm run weigh    takes those that are there
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Browser, chromium} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ensureBrowser} from '../support/browser.mjs';
import {serve} from '../support/serve.ts';
import {BARE_SITE, buildSite, outputOf, SITES} from '../support/sites.ts';

const OWN = outputOf(SITES.own);
const BARE = outputOf(BARE_SITE);
/** Kilobytes of our scripts on any page, before the search is opened. */
const LIMIT = 12;

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['specs', 'specs'],
  ['specs of one status', 'specs/status/draft'],
  ['spec', 'specs/001-ingest-markdown'],
  ['decisions', 'decisions'],
  ['decision', 'decisions/0004-satteri-as-the-parser'],
  ['runbooks', 'runbooks'],
  ['runbook', 'runbooks/deploy-to-github-pages'],
  ['trace of a spec', 'trace/001-ingest-markdown'],
  ['matrix', 'matrix'],
  ['coverage', 'coverage'],
  ['clarifications', 'clarifications'],
  ['diagrams', 'diagrams'],
  ['map', 'map'],
  ['changes', 'changes'],
  ['problems', 'problems'],
  ['recognition', 'recognition'],
  ['A to Z', 'ids'],
];

interface Weight {
  /** Before a diagram is in view. */
  readonly scripts: number;
  /** What drawing the diagrams in view takes on top. */
  readonly drawing: number;
  readonly data: number;
  readonly html: number;
}

let browser: Browser;
let bare = 0;
const table: string[] = [];

beforeAll(async () => {
  if (process.env['SITES_ARE_BUILT'] !== 'yes') {
    await buildSite(SITES.own);
    await buildSite(BARE_SITE);
  }
  browser = await chromium.launch({executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu']});
  bare = (await weigh(BARE, 'docs/document')).scripts;
  table.push(
    `Scripts of a document on the same site without the plugin: ${kB(bare)} kB. Beyond these, in kB after gzip:`,
  );
  table.push(line('page', ['scripts', 'limit', 'to draw', 'page data', 'HTML'], 'path'));
});

afterAll(async () => {
  await browser?.close();
  console.info(`\n${table.join('\n')}`);
});

test.each([...PAGES, ['largest document', largest()] as const])('%s', async (name, path) => {
  const {scripts, drawing, data, html} = await weigh(OWN, path);
  const ours = scripts - bare;
  table.push(line(name, [kB(ours), String(LIMIT), kB(drawing), kB(data), kB(html)], `/${path}`));
  expect(ours).toBeLessThanOrEqual(LIMIT * 1000);
});

async function weigh(site: string, path: string): Promise<Weight> {
  const served = await serve(site);
  const address = `${served.origin}/${path === '' ? '' : `${path}/`}`;
  const scripts = await scriptsOf(address, false);
  const withDrawings = await scriptsOf(address, true);
  await served.close();
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  // The JSON a page carries for its own hydration.
  const data = [...html.matchAll(/<script[^>]*type="?application\/spec-portal[^>]*>([\s\S]*?)<\/script>/g)];
  return {
    scripts,
    drawing: withDrawings - scripts,
    data: data.reduce((sum, [, json = '']) => sum + gzip(json), 0),
    html: gzip(html),
  };
}

/** Every script a browser fetches until the page is at rest, nothing touched; nothing ever comes into view when that is not asked for. */
async function scriptsOf(address: string, seesDiagrams: boolean): Promise<number> {
  const page = await browser.newPage();
  if (!seesDiagrams) await page.addInitScript('IntersectionObserver.prototype.observe = () => undefined');
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto(address, {waitUntil: 'networkidle'});
  const texts = await Promise.all(scripts);
  await page.close();
  return texts.reduce((sum, text) => sum + gzip(text), 0);
}

/** The spec whose page is longest. */
function largest(): string {
  const folder = join(OWN, 'specs');
  if (!existsSync(folder)) return 'specs/001-ingest-markdown';
  const size = (name: string): number => readFileSync(join(folder, name, 'index.html')).length;
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html')) && /^\d/.test(name));
  return `specs/${names.toSorted((a, b) => size(b) - size(a))[0] ?? ''}`;
}

function gzip(text: string): number {
  return gzipSync(text, {level: 9}).length;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function line(name: string, cells: readonly string[], path: string): string {
  return `${name.padEnd(20)}${cells.map((cell) => cell.padStart(11)).join('')}  ${path}`;
}
