/**
 * The search beside its peers, in one run, in headless Chromium, each engine bundled as a site would: bytes, times with the
 * processor four times slower, longest task of the page, right answers, cost of the index.
 *
 *     npm run bench:search                     1,000 documents, all engines
 *     BENCH_SIZE=large npm run bench:search    10,000 documents, those that can be asked at that size
 *     BENCH_ENGINES=inline,worker ...          some engines only
 *
 * A whole run writes its table into `docs/specs/004-search/bench.md`.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Browser, chromium} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ensureBrowser} from '../support/browser.mjs';
import {
  bundleEngines,
  type CountingHost,
  countingHost,
  ENGINES,
  type EngineName,
  writeIndexes,
} from './search/benchSite.ts';
import {measureEngine, qualityOf} from './search/measure.ts';
import {generatedPortal, type MeasuredPortal, ownPortal} from './search/portals.ts';
import {drawnQueries, flatRecords, JUDGED} from './search/queries.ts';
import {printRow, printTable, type Row, writeTable} from './search/table.ts';

const IS_LARGE = process.env['BENCH_SIZE'] === 'large';
const SPECS = IS_LARGE ? 6667 : 667;
const WANTED = process.env['BENCH_ENGINES']?.split(',');
const CHOSEN = ENGINES.filter(
  (name) => WANTED?.includes(name) ?? (!IS_LARGE || name === 'worker' || name === 'inline' || name === 'minisearch'),
);

let browser: Browser;
let host: CountingHost;
let portal: MeasuredPortal;
let isComparable = false;
const folder = mkdtempSync(join(tmpdir(), 'spec-portal-bench-'));
const rows: Row[] = [];

beforeAll(async () => {
  const generated = await generatedPortal(SPECS);
  if (!generated)
    console.info('The corpus generator is not beside this checkout: our own documents are measured instead.');
  portal = generated ?? ownPortal();
  isComparable = generated !== null && (IS_LARGE || WANTED === undefined);
  await bundleEngines(folder, CHOSEN);
  await writeIndexes(folder, flatRecords(portal.documents), portal.index, CHOSEN);
  host = await countingHost(folder);
  browser = await chromium.launch({executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu']});
}, 1_800_000);

afterAll(async () => {
  printTable(rows, portal);
  // A table of some engines, or of our own documents, compares nothing; few engines can be asked of the large portal.
  if (isComparable && rows.length === CHOSEN.length)
    writeTable(rows, portal, {size: IS_LARGE ? '10000' : '1000', chromium: browser.version()});
  await browser?.close();
  host?.close();
  rmSync(folder, {recursive: true, force: true});
});

test.each(CHOSEN)('%s', {timeout: 1_800_000}, async (name: EngineName) => {
  const records = flatRecords(portal.documents);
  // Judged queries are about the smaller corpus; of the larger one only drawn ones are known.
  const judged = IS_LARGE ? [] : JUDGED.filter(({corpus}) => corpus === 'generated');
  const drawn = drawnQueries(records, 100, 11);
  const row = await measureEngine(name, browser, host, {judged, drawn});
  rows.push(row);
  printRow(row);
  expect(row.drawn.asked).toBeGreaterThan(0);
});

test.skipIf(IS_LARGE || !CHOSEN.includes('inline'))('our own documents', async () => {
  const own = ownPortal();
  const place = mkdtempSync(join(tmpdir(), 'spec-portal-bench-own-'));
  await bundleEngines(place, ['inline']);
  await writeIndexes(place, flatRecords(own.documents), own.index, ['inline']);
  const ownHost = await countingHost(place);
  const quality = await qualityOf(
    'inline',
    browser,
    ownHost,
    JUDGED.filter(({corpus}) => corpus === 'own'),
  );
  console.info(`own documents, judged: ${quality.first}/${quality.asked} first, MRR ${quality.reciprocal.toFixed(3)}`);
  for (const miss of quality.misses) console.info(`  ${miss}`);
  ownHost.close();
  rmSync(place, {recursive: true, force: true});
  expect(quality.asked).toBeGreaterThan(0);
});
