import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Browser, chromium} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ensureBrowser} from '../support/browser.mjs';
import {type Served, serve} from '../support/serve.ts';
import {buildSite, outputOf, REPOSITORY, type Site} from '../support/sites.ts';
import {matrixAt, plainAt, specsAt} from './matrix/driven.ts';
import {type Driven, type Times, visit} from './matrix/measure.ts';
import {plainPage} from './matrix/plainPage.ts';
import {REQUIREMENTS, writeDocuments} from './matrix/writeDocuments.ts';

const ROOT = join(REPOSITORY, '.cache/bench-matrix');
const SITE: Site = {name: 'bench-matrix', environment: {SPEC_PORTAL_ROOT: ROOT}};
const PLAIN = outputOf({name: 'bench-matrix-plain', environment: {}});
const ROUNDS = 5;
const MEASURES = ['firstPaint', 'ready', 'filter', 'clear', 'longestTask', 'longestFilterTask'] as const;

let browser: Browser;
let portal: Served;
let plain: Served;
const table: string[] = [];

beforeAll(async () => {
  if (process.env['SITES_ARE_BUILT'] !== 'yes') {
    writeDocuments(ROOT);
    await buildSite(SITE);
  }
  const html = readFileSync(join(outputOf(SITE), 'matrix/index.html'), 'utf8');
  mkdirSync(PLAIN, {recursive: true});
  const bare = plainPage(html);
  writeFileSync(join(PLAIN, 'index.html'), bare);
  writeFileSync(join(PLAIN, '404.html'), '');
  browser = await chromium.launch({executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu']});
  [portal, plain] = [await serve(outputOf(SITE)), await serve(PLAIN)];
  table.push(
    `${REQUIREMENTS} requirements: ${weight('matrix', html)}; ${weight('the same words in plain tables', bare)}.`,
  );
  table.push(
    `Milliseconds, medians of ${ROUNDS} visits that take turns; in brackets as multiples of the plain tables.`,
  );
});

afterAll(async () => {
  await Promise.all([browser?.close(), portal?.close(), plain?.close()]);
  console.info(`\n${table.join('\n')}`);
});

test.each([1, 4])('at a processor slowed down %i times', async (slowdown) => {
  const pages: readonly (readonly [name: string, driven: Driven])[] = [
    ['plain', plainAt(plain.origin)],
    ['matrix', matrixAt(portal.origin)],
    ['specs', specsAt(portal.origin)],
  ];
  const visits = new Map<string, Times[]>();
  // In turns, so that whatever else the machine does weighs on all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, driven] of pages)
      visits.set(name, [...(visits.get(name) ?? []), await visit(browser, driven, slowdown)]);
  table.push('', line(`${slowdown}x`, MEASURES));
  const base = visits.get('plain') ?? [];
  for (const [name, times] of visits)
    table.push(
      line(
        name,
        MEASURES.map((measure) => cell(median(times, measure), median(base, measure), name === 'plain')),
      ),
    );
  expect(base).toHaveLength(ROUNDS);
});

function median(times: readonly Times[], measure: (typeof MEASURES)[number]): number {
  return times.map((each) => each[measure]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function cell(time: number, base: number, isBase: boolean): string {
  return isBase || base === 0 ? time.toFixed(0) : `${time.toFixed(0)} (${(time / base).toFixed(1)})`;
}

function weight(name: string, html: string): string {
  return `${name} ${(html.length / 1e6).toFixed(1)} MB, ${(gzipSync(html).length / 1000).toFixed(0)} kB after gzip`;
}

function line(name: string, cells: readonly string[]): string {
  return `${name.padEnd(10)}${cells.map((text) => text.padStart(19)).join('')}`;
}
