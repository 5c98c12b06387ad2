import {expect, hydrated, rowsSaid, test} from './portal.ts';

test('home tells what is there and leads to it', async ({page, own}) => {
  await page.goto(`${own.origin}/`);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', {name: 'Needs attention'})).toBeVisible();
  await main.getByRole('link', {name: /Specs/}).first().click();
  await expect(page).toHaveURL(/\/specs\/$/);
  await expect(page.getByRole('heading', {level: 1, name: 'Specs'})).toBeVisible();
});

test('specs are filtered by status and text, and the address holds the filter', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  const titles = page.getByRole('main').locator('.specPortal-row');
  const all = await titles.count();
  expect(all).toBeGreaterThan(5);
  await page.getByRole('checkbox', {name: /^draft/i}).check();
  await expect(page).toHaveURL(/status=draft/);
  await expect.poll(() => rowsSaid(page)).toBeLessThan(all);
  const drafts = await rowsSaid(page);
  expect(drafts).toBeGreaterThan(0);
  await expect(titles).toHaveCount(drafts);
  await page.getByRole('searchbox').fill('repositories');
  await expect(page).toHaveURL(/q=repositories/);
  await expect(titles).toHaveCount(1);

  // A colleague who gets the address sees the same list.
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await hydrated(page);
  await expect(titles).toHaveCount(1);
  await page.getByRole('button', {name: 'Clear all filters'}).click();
  await expect(titles).toHaveCount(all);
});

test('a status nobody uses is told and can be taken away', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/?status=banana`);
  await hydrated(page);
  const chip = page.getByRole('button', {name: 'Remove filter No such status: banana'});
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(page).not.toHaveURL(/banana/);
});

test('from a requirement to its runbook and back', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/001-ingest-markdown/#fr-002`);
  await hydrated(page);
  const row = page.locator('#fr-002');
  await expect(row).toBeInViewport();
  await row
    .getByRole('link', {name: /preview another repository/i})
    .first()
    .click();
  await expect(page).toHaveURL(/\/runbooks\/preview-another-repository\/$/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(/another repository/i);
  await page.locator('summary', {hasText: 'Serves these requirements'}).click();
  const serves = page.getByRole('link', {name: 'FR-002', exact: true}).first();
  await serves.click();
  await expect(page).toHaveURL(/\/specs\/001-ingest-markdown\/#fr-002$/);
  await expect(page.locator('#fr-002')).toBeInViewport();
});

test('every reference names its target and status in a tooltip', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/001-ingest-markdown/`);
  const link = page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first();
  await expect(link).toHaveAttribute('title', /^ADR-0002 · .+ — Accepted$/);
});

test('the trace page of a spec says how each link was found', async ({page, own}) => {
  await page.goto(`${own.origin}/trace/001-ingest-markdown/`);
  const card = page.getByRole('article').filter({hasText: 'FR-002'}).first();
  await expect(card).toContainText('written in the requirement');
});

test('the matrix shows gaps and filters to them', async ({page, own}) => {
  await page.goto(`${own.origin}/matrix/`);
  await hydrated(page);
  const rows = page.getByRole('main').locator('tbody tr:not([hidden])');
  const all = await rows.count();
  await page.locator('summary', {hasText: 'Filter ('}).click();
  await page.getByRole('checkbox', {name: /^Gap/}).check();
  await expect(page).toHaveURL(/state=gap/);
  await expect.poll(() => rowsSaid(page)).toBeLessThan(all);
  expect(await rowsSaid(page)).toBeGreaterThan(0);
  await expect(rows).toHaveCount(await rowsSaid(page));
});

test('a superseded decision says so on its own page, although only the new one states it', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/0001-remark-parse-as-the-parser/`);
  await expect(page.getByRole('main')).toContainText(/superseded/i);
  await page
    .getByRole('main')
    .getByRole('link', {name: /satteri/i})
    .first()
    .click();
  await expect(page).toHaveURL(/0004-satteri/);
});

test('the same on the problems page as on the command line', async ({page, own}) => {
  await page.goto(`${own.origin}/problems/`);
  await expect(page.getByRole('main')).toContainText('uncovered-requirement');
  await expect(page.getByRole('main')).toContainText('docs/specs/014-matrix-and-coverage/spec.md');
});

test('directives in an ordinary page become a link and a table', async ({page, own}) => {
  await page.goto(`${own.origin}/guide/`);
  await hydrated(page);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', {name: /SPEC-001\/FR-001/})
      .first(),
  ).toHaveAttribute('href', '/specs/001-ingest-markdown/#fr-001');
  await expect(page.getByRole('main').getByRole('table').filter({hasText: 'FR-001'}).first()).toBeVisible();
});

test('the list of specs is complete without JavaScript', async ({browser, own}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${own.origin}/specs/`);
  expect(await page.locator('.specPortal-row').count()).toBeGreaterThan(5);
  await page.goto(`${own.origin}/specs/001-ingest-markdown/`);
  await expect(page.locator('#fr-001')).toContainText('The portal MUST read Markdown');
  await context.close();
});

test('a claim and what speaks against it stand side by side, each with its place', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/0001-remark-parse-as-the-parser/`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Claimed: status Accepted');
  await expect(main).toContainText('Evidence: superseded by ADR-0004');
  await expect(main).toContainText('docs/decisions/0004-satteri-as-the-parser.md:');
});

test('an author sees what the portal made of a file', async ({page, own}) => {
  await page.goto(`${own.origin}/problems/`);
  await hydrated(page);
  await page.getByRole('link', {name: /understood of each file/i}).click();
  await expect(page).toHaveURL(/\/recognition\/$/);
  const row = page.getByRole('row').filter({hasText: 'docs/specs/002-trace-resolution/spec.md'}).first();
  await row.getByRole('button', {name: /details/i}).click();
  await expect(page.getByRole('main')).toContainText(/left aside/i);
});
