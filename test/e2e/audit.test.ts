import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {readCsv} from '../support/readCsv.ts';
import {expect, hydrated, rowsSaid, test} from './portal.ts';

/** Presses Tab until the wanted thing has the focus; a reader without a mouse has no other way. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      const words = focused?.closest('label') ?? focused;
      return words?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`Nothing that is called ${name} can be reached with Tab.`);
}

test('an auditor takes the gaps along without a mouse, and counts them again', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-matrix tbody tr:not([hidden])');
  const all = await rows.count();
  await tabTo(page, /^Filter \(0\)/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Accepted gap/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/state=accepted/);
  await expect.poll(() => rowsSaid(page)).toBeLessThan(all);
  const shown = await rowsSaid(page);
  expect(shown).toBeGreaterThan(0);
  await expect(rows).toHaveCount(shown);

  await tabTo(page, /^Export CSV/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^matrix-.*\d{4}-\d{2}-\d{2}-state-accepted\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [, , , filter, count, columns = [], ...records] = readCsv(text);
  expect(filter?.[1]).toBe('state:accepted');
  expect(Number(count?.[1])).toBe(shown);
  expect(records).toHaveLength(shown);
  for (const record of records) {
    expect(record[columns.indexOf('State')]).toBe('Accepted gap');
    expect(record[columns.indexOf('Reason')]).toMatch(/n\/a: \S/);
  }
});

test('an address with a filter opens filtered, and one without a script is whole', async ({page, own, browser}) => {
  await page.goto(`${own.origin}/matrix/?state=gap`);
  await hydrated(page);
  const rows = page.locator('.specPortal-matrix tbody tr:not([hidden])');
  await expect(page.locator('.specPortal-count > [aria-hidden]')).toContainText(/^\d+ of \d+$/);
  const gaps = await rowsSaid(page);
  await expect(rows).toHaveCount(gaps);
  await expect(rows.filter({hasText: 'Gap'})).toHaveCount(gaps);
  const plain = await browser.newContext({javaScriptEnabled: false});
  const still = await plain.newPage();
  await still.goto(`${own.origin}/matrix/?state=gap`);
  expect(await still.locator('.specPortal-matrix tbody tr:not([hidden])').count()).toBeGreaterThan(gaps);
  await expect(still.getByRole('link', {name: 'All rows as CSV'})).toHaveAttribute('href', /matrix\.csv$/);
  await plain.close();
});

test('the file of the build and the page have the same number of rows', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/`);
  const rows = await page.locator('.specPortal-matrix tbody tr:not([hidden])').count();
  const csv = await (await page.request.get(`${own.origin}/matrix.csv`)).text();
  expect(readCsv(csv)).toHaveLength(rows + 6);
});

test('empty cells say in words what is missing, and columns stand in the address', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/?no=runbook&cols=runbooks,tasks`);
  await hydrated(page);
  const table = page.locator('.specPortal-matrixGroup:not([hidden]) .specPortal-matrix').first();
  await expect(table.locator('thead th')).toHaveText(['ID', 'State', 'Requirement', 'Runbooks', 'Tasks']);
  await expect(table.locator('tbody tr:not([hidden])').first()).toContainText(/No runbook|Accepted:/);
  await page.goto(`${own.origin}/matrix/?view=grid`);
  await hydrated(page);
  await expect(page.locator('.specPortal-grid').first().locator('tbody td abbr').first()).toHaveAttribute(
    'title',
    /named for the requirement|through the spec/,
  );
});

test('the head of a long table stays in sight, and so does the first column on a phone', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/`);
  await hydrated(page);
  const table = page.locator('.specPortal-matrix').first();
  await table.locator('tbody tr').nth(8).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 300));
  const navbar = await page.locator('.navbar').evaluate((bar) => bar.getBoundingClientRect().bottom);
  const head = await table
    .locator('thead th')
    .first()
    .evaluate((cell) => cell.getBoundingClientRect().top);
  expect(Math.abs(head - navbar)).toBeLessThanOrEqual(1);

  await page.setViewportSize({width: 390, height: 844});
  const region = page.locator('.specPortal-matrixScroll').first();
  await region.evaluate((box) => {
    box.scrollLeft = 200;
  });
  const first = await table.locator('tbody th').first().boundingBox();
  const left = await region.evaluate((box) => box.getBoundingClientRect().left);
  expect(Math.abs((first?.x ?? 0) - left)).toBeLessThanOrEqual(1);
  expect(first?.width ?? 1000).toBeLessThanOrEqual(0.4 * 390);
});

test('on paper the filter is words, nothing is cut off, and states differ without colour', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/?state=accepted,gap,traced`);
  await hydrated(page);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByText('state:accepted,gap,traced')).toBeVisible();
  await expect(page.locator('.specPortal-matrixTools')).toBeHidden();
  const region = page.locator('.specPortal-matrixScroll').first();
  expect(await region.evaluate((box) => getComputedStyle(box).overflow)).toBe('visible');
  const edges = await Promise.all(
    ['uncovered', 'waived', 'covered'].map((state) =>
      page
        .locator(`.specPortal-matrix .specPortal-coverage--${state}`)
        .first()
        .evaluate((word) => getComputedStyle(word).borderTopStyle),
    ),
  );
  expect(new Set(edges).size).toBe(3);
});

test('the trace of a spec: how each link was found, what to paste, and a citation', async ({page, own, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${own.origin}/trace/014-matrix-and-coverage/#fr-008`);
  await hydrated(page);
  const card = page.locator('#fr-008');
  await expect(card).toBeInViewport();
  await expect(card).toHaveAttribute('data-spec-target', '');
  await expect(card).toContainText('written in the requirement');
  await card.getByRole('button', {name: 'Cite SPEC-014/FR-008'}).click();
  await expect(card.getByText('Copied')).toBeVisible();
  await expect(page.getByRole('status').filter({hasText: 'Copied'})).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `SPEC-014/FR-008 ${own.origin}/trace/014-matrix-and-coverage/#fr-008`,
  );
  const gap = page.locator('#fr-016');
  await expect(gap).toContainText('No runbook linked');
  await gap.getByText('Link one, or accept the gap').last().click();
  await expect(gap.getByText('- SPEC-014/FR-016').last()).toBeVisible();
  await expect(gap.getByText('(runbook: n/a — reason)')).toBeVisible();
});

test('the coverage page adds up, and lists what the command line prints', async ({page, own}) => {
  await page.goto(`${own.origin}/coverage/`);
  await hydrated(page);
  const report = await (await page.request.get(`${own.origin}/coverage.json`)).json();
  await expect(
    page.getByText(`${report.totals.traced} of ${report.totals.asked} requirements are traced`),
  ).toBeVisible();
  for (const {code, looked, found} of report.checks)
    await expect(page.getByRole('row').filter({hasText: code}).getByRole('cell')).toHaveText([
      String(looked),
      String(found),
    ]);
  await expect(page.locator('.specPortal-diagnostic')).toHaveCount(
    report.checks.reduce((sum: number, {found}: {found: number}) => sum + found, 0),
  );
  const badge = await (await page.request.get(`${own.origin}/badge/coverage.svg`)).text();
  expect(badge).toContain(`${report.totals.percent} %`);
});

test('the matrix on paper is landscape from the first sheet, and as wide as it', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/`);
  await hydrated(page);
  const rows = await page.locator('.specPortal-matrix > tbody > tr').count();
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets).not.toContain(false);
  // Squeezed into a part of the sheet, a row takes a third of one.
  expect(sheets.length).toBeLessThan(rows / 5);
});
