import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {outputOf, SITES} from '../support/sites.ts';
import {expect, hydrated, test} from './portal.ts';

/** Promises that hold for every kind of page; the others have a file of their own. */

const KINDS = [
  '/',
  '/specs/',
  '/specs/status/draft/',
  '/specs/001-ingest-markdown/',
  '/decisions/0001-remark-parse-as-the-parser/',
  '/runbooks/',
  '/runbooks/portal-is-down/',
  '/runbooks/alert/PortalDown/',
  '/trace/001-ingest-markdown/',
  '/matrix/',
  '/coverage/',
  '/clarifications/',
  '/diagrams/',
  '/map/',
  '/changes/',
  '/problems/',
  '/recognition/',
  '/ids/',
  '/go/?id=SPEC-001',
  '/guide/',
];

test('no page asks anybody but its own site for anything', async ({page, own}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own.origin) asked.push(request.url());
  });
  for (const path of KINDS) {
    await page.goto(own.origin + path);
    await hydrated(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toEqual([]);
});

test('an alert is found in wrong case', async ({page, project, complaints}) => {
  await page.goto(`${project.origin}/runbooks/alert/portaldown/`);
  await expect(page).toHaveURL(/\/project\/runbooks\/alert\/PortalDown\/$/);
  // The browser tells of the page that was not there.
  complaints.length = 0;
});

test('the command line, the page, the CSV and the counts of the build agree', async ({page, own}) => {
  const site = outputOf(SITES.own);
  const exported = JSON.parse(readFileSync(join(site, 'trace.json'), 'utf8')) as {
    readonly diagnostics: readonly {readonly code: string}[];
  };
  await page.goto(`${own.origin}/problems/`);
  await hydrated(page);
  await expect(page.locator('.specPortal-diagnostic')).toHaveCount(exported.diagnostics.length);

  await page.goto(`${own.origin}/matrix/`);
  await hydrated(page);
  const rows = await page.getByRole('main').locator('tbody tr').count();
  const csv = readFileSync(join(site, 'matrix.csv'), 'utf8');
  expect(rows).toBeGreaterThan(100);
  expect(/^Rows,(\d+),/m.exec(csv)?.[1]).toBe(String(rows));
});
