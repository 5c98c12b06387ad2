/**
 * What long lists ask of a reader's machine: ten thousand requirements in the matrix, five thousand specs in their list.
 *
 *     npm run bench:lists
 *
 * Writes `docs/specs/010-speed/lists.md`.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {type Browser, chromium} from '@playwright/test';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {ensureBrowser} from '../support/browser.mjs';
import {REQUIREMENTS_PER_SPEC, writeLongDocuments} from '../support/longDocuments.ts';
import {readCsv} from '../support/readCsv.ts';
import {type Served, serve} from '../support/serve.ts';
import {buildSite, outputOf, REPOSITORY, type Site} from '../support/sites.ts';
import {matrixAt, plainAt, specsAt} from './lists/driven.ts';
import {type Driven, type Times, visit} from './lists/measure.ts';
import {plainPage} from './lists/plainPage.ts';

const ROOT = join(REPOSITORY, '.cache/bench-lists');
const SITE: Site = {name: 'bench-lists', environment: {SPEC_PORTAL_ROOT: ROOT}};
const PLAIN = outputOf({name: 'bench-lists-plain', environment: {}});
const TABLE = join(REPOSITORY, 'docs/specs/010-speed/lists.md');
const ALL_SPECS = 5_000;
/** Those with requirements. */
const SPECS = 417;
const REQUIREMENTS = SPECS * REQUIREMENTS_PER_SPEC;
/** Lines of the file before its rows. */
const ABOUT = 5;
const ROUNDS = 5;
const COLUMNS: readonly (readonly [measure: keyof Times, name: string])[] = [
  ['firstPaint', 'First paint'],
  ['ready', 'Controls work'],
  ['letter', 'A letter'],
  ['rows', 'Its rows'],
  ['typingFrame', 'Longest frame, typing'],
  ['filter', 'A choice'],
  ['clear', 'Back to all'],
  ['scrollFrame', 'Longest frame, scrolling'],
  ['lateFrames', 'Late frames, scrolling'],
  ['deepFrame', 'Longest frame, far down'],
  ['deepLateFrames', 'Late frames, far down'],
];

let browser: Browser;
let portal: Served;
let plain: Served;
const lines: string[] = [];

beforeAll(async () => {
  if (process.env['SITES_ARE_BUILT'] !== 'yes') {
    writeLongDocuments(ROOT, {specs: SPECS, shortSpecs: ALL_SPECS - SPECS});
    await buildSite(SITE);
  }
  const fileIn = (path: string): string => readFileSync(join(outputOf(SITE), path), 'utf8');
  const bare = plainPage(readCsv(fileIn('matrix.csv')).slice(ABOUT));
  mkdirSync(PLAIN, {recursive: true});
  writeFileSync(join(PLAIN, 'index.html'), bare);
  writeFileSync(join(PLAIN, '404.html'), '');
  browser = await chromium.launch({executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu']});
  [portal, plain] = [await serve(outputOf(SITE)), await serve(PLAIN)];
  const counted = (count: number): string => count.toLocaleString('en');
  lines.push(
    '# Long lists',
    '',
    `Written by \`npm run bench:lists\` on ${availableParallelism()} processors, Chromium ${browser.version()} without a graphics processor: the matrix of ${counted(REQUIREMENTS)} requirements (${weight(fileIn('matrix/index.html'))}), the list of ${counted(ALL_SPECS)} specs (${weight(fileIn('specs/index.html'))}), and, to compare, the rows of the matrix as plain tables with twenty lines of script (${weight(bare)}).`,
    '',
    `Milliseconds, medians of ${ROUNDS} visits that take turns. A frame of a usual screen has 17. _A letter_ is the slowest of six until it is drawn in the field; _its rows_ until the rows are drawn that it leaves. The pointer is at the controls before _a choice_. _Far down_ is the middle of a list that has grown ten times; the plain tables hold all rows. A frame is late when the one before is longer than 25 ms ago.`,
  );
});

afterAll(async () => {
  await Promise.all([browser?.close(), portal?.close(), plain?.close()]);
  writeFileSync(TABLE, `${lines.join('\n')}\n`);
});

test.each([
  ['As it is', 1],
  ['Four times slower', 4],
])('%s', async (name, slowdown) => {
  const pages: readonly (readonly [name: string, driven: Driven])[] = [
    ['Matrix', matrixAt(portal.origin)],
    ['Specs', specsAt(portal.origin)],
    ['Plain tables', plainAt(plain.origin)],
  ];
  const visits = new Map(pages.map(([page]): [string, Times[]] => [page, []]));
  // In turns, so that whatever else the machine does weighs on all of them.
  for (let round = 0; round < ROUNDS; round++)
    for (const [page, driven] of pages) visits.get(page)?.push(await visit(browser, driven, slowdown));
  lines.push(
    '',
    `## ${name}`,
    '',
    row(['Page', ...COLUMNS.map(([, column]) => column)]),
    row(['---', ...COLUMNS.map(() => '--:')]),
  );
  for (const [page, times] of visits)
    lines.push(row([page, ...COLUMNS.map(([measure]) => cell(measure, median(times, measure)))]));
  expect(Math.max(...[...visits.values()].flat().map(({rows}) => rows))).toBeGreaterThan(0);
});

function median(times: readonly Times[], measure: keyof Times): number {
  return times.map((each) => each[measure]).toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function cell(measure: keyof Times, time: number): string {
  return measure === 'lateFrames' || measure === 'deepLateFrames' ? `${time.toFixed(0)} %` : time.toFixed(0);
}

function weight(html: string): string {
  return `${(html.length / 1e6).toFixed(1)} MB, ${(gzipSync(html).length / 1000).toFixed(0)} kB after gzip`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
