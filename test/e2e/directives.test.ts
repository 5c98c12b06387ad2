import {expect, hydrated, test} from './portal.ts';

test('a list in a document has the rows of the page its link leads to', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/008-directives/`);
  await hydrated(page);
  const list = page.locator('.specPortal-embed', {hasText: 'status:implementing'}).first();
  const shown = await list.locator('tbody tr').count();
  expect(shown).toBeGreaterThan(0);
  const link = list.getByRole('link', {name: /open/});
  const total = Number(/\d+(?= (?:in all|: open)|:)/.exec((await link.textContent()) ?? '')?.[0]);
  await link.click();
  await expect(page).toHaveURL(/\/specs\/\?status=implementing/);
  await expect(page.locator('.specPortal-rows > li')).toHaveCount(total);
  expect(total).toBeGreaterThanOrEqual(shown);
});

test('an ordinary page shows the same directives, on a first visit and after a click', async ({page, own}) => {
  await page.goto(`${own.origin}/guide/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-embed tbody tr', {hasText: 'MUST'});
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('link', {name: '1/fr-1'})).toHaveAttribute(
    'href',
    /\/specs\/001-ingest-markdown\/#fr-001$/,
  );
  await expect(page.getByText('SPEC-001 has no FR-999.')).toBeVisible();

  await page.goto(`${own.origin}/problems/`);
  await hydrated(page);
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Guide'}).click();
  await expect(rows).toHaveCount(3);
  await expect(page.locator('.specPortal-gauge').first()).toContainText(/\d+ of \d+ requirements traced/);
});

test('without scripts the rows are there', async ({browser, own}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${own.origin}/guide/`);
  await expect(page.locator('.specPortal-embed tbody tr', {hasText: 'MUST'})).toHaveCount(3);
  await page.goto(`${own.origin}/specs/008-directives/`);
  await expect(page.locator('#fr-012')).toContainText('A requirement may need more than a line');
  await context.close();
});

test('a requirement in long form is a place like any other', async ({page, own}) => {
  await page.goto(`${own.origin}/trace/008-directives/#fr-012`);
  await hydrated(page);
  await page.locator('#fr-012').getByRole('link', {name: 'FR-012', exact: true}).first().click();
  await expect(page).toHaveURL(/\/008-directives\/#fr-012$/);
});

test('nothing of the preview is in a built site', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/008-directives/`);
  await hydrated(page);
  await expect(page.locator('.specPortal-preview, .specPortal-problem')).toHaveCount(0);
});

test('a part that throws costs its page the body, and nobody the site', async ({page, own, complaints}) => {
  await page.goto(`${own.origin}/decisions/`);
  await hydrated(page);
  await page.route(/spec-portal-data\/.*\/pages\/decisions\/0004-.*\.json/, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as {data: object};
    await route.fulfill({response, json: {...file, data: {...file.data, tree: [['p', null, {broken: true}]]}}});
  });
  await page
    .getByRole('link', {name: /satteri/i})
    .first()
    .click();
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText('This page could not be drawn');
  await expect(page.getByRole('alert')).toContainText('docs/decisions/0004-satteri-as-the-parser.md');
  await expect(page.getByRole('button', {name: 'Try again'})).toBeVisible();
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Specs'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'Specs'})).toBeVisible();
  // React tells the console what was thrown; that is what this test asked for.
  complaints.length = 0;
});
