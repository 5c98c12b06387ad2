import {expect, hydrated, rowsSaid, test} from './portal.ts';

test('facets count what they would leave, and going back undoes a choice', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  const rows = page.getByRole('main').locator('.specPortal-browse .specPortal-row');
  const all = await rows.count();
  const draft = page.getByRole('checkbox', {name: /^Draft/});
  const label = page.locator('label', {has: draft});
  const promised = Number(await label.locator('.specPortal-number').textContent());
  await draft.check();
  await expect(rows).toHaveCount(promised);
  await page.getByRole('checkbox', {name: /^Platform/}).check();
  await expect(page).toHaveURL(/status=draft&type=platform/);
  await expect.poll(() => rowsSaid(page)).toBeLessThan(promised);
  await expect(rows).toHaveCount(await rowsSaid(page));
  await page.goBack();
  await expect(rows).toHaveCount(promised);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await expect(draft).not.toBeChecked();
});

test('the text box knows the grammar, and a condition typed there is taken away like any other', async ({
  page,
  own,
}) => {
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  const rows = page.getByRole('main').locator('.specPortal-browse .specPortal-row');
  const all = await rowsSaid(page);
  await page.getByRole('searchbox').fill('-status:draft sort:-id portal');
  const chip = page.getByRole('button', {name: 'Remove filter Not Status: Draft'});
  await expect(chip).toBeVisible();
  const narrowed = await rowsSaid(page);
  expect(narrowed).toBeLessThan(all);
  await expect(rows).toHaveCount(narrowed);
  await chip.click();
  await expect(page.getByRole('searchbox')).not.toHaveValue(/status/);
  await expect(chip).toBeHidden();
  expect(await rowsSaid(page)).toBeGreaterThanOrEqual(narrowed);
});

test('an empty list names each condition with what would be left without it', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/?status=banana&type=platform`);
  await hydrated(page);
  const main = page.getByRole('main');
  const without = main.getByRole('button', {name: /Without “No such status: banana”: [1-9]/});
  await expect(without).toBeVisible();
  await without.click();
  await expect(page).toHaveURL(/\?type=platform$/);
  await expect(main.locator('.specPortal-browse .specPortal-row').first()).toBeVisible();
});

test('a view is kept in this browser and forgotten again', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/?status=draft`);
  await hydrated(page);
  await page.getByRole('button', {name: 'Save this view'}).click();
  await page.getByLabel('Name of the view').fill('Drafts to read');
  await page.getByRole('button', {name: 'Keep in this browser'}).click();
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  const view = page.getByRole('link', {name: 'Drafts to read'});
  await view.click();
  await expect(page).toHaveURL(/\?status=draft$/);
  await expect(view).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', {name: 'Forget view Drafts to read'}).click();
  await expect(view).toHaveCount(0);
});

test('without scripts each value of a facet has a page with the same rows', async ({browser, own}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${own.origin}/specs/`);
  await page.getByRole('navigation', {name: 'Narrow the list'}).getByRole('link', {name: 'Draft', exact: true}).click();
  await expect(page).toHaveURL(/\/specs\/status\/draft\/$/);
  const titles = await page.locator('.specPortal-rowTitle a').allTextContents();
  await context.close();

  const live = await browser.newPage();
  await live.goto(`${own.origin}/specs/?status=draft`);
  await hydrated(live);
  await expect(live.locator('.specPortal-browse .specPortal-rowTitle a')).toHaveText(titles);
  await live.close();
});

test('on a phone the facets are a dialog that gives the focus back', async ({page, own}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  const button = page.getByRole('button', {name: 'Filter (0)'});
  await button.click();
  const dialog = page.getByRole('dialog', {name: 'Filter the list'});
  await dialog.getByRole('checkbox', {name: /^Draft/}).check();
  await dialog.getByRole('button', {name: /^Show \d+ of \d+$/}).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', {name: 'Filter (1)'})).toBeFocused();
  await expect(page).toHaveURL(/status=draft/);
});

test('/go/ leads from an id to its place, and lists the places of a name that several have', async ({
  page,
  project,
}) => {
  await page.goto(`${project.origin}/go/?id=spec-1/fr-2`);
  await expect(page).toHaveURL(/\/project\/specs\/001-ingest-markdown\/#fr-002$/);
  await page.goto(`${project.origin}/go/?id=FR-001`);
  await expect(page.getByRole('status').filter({hasText: 'is the name of'})).toBeVisible();
  expect(await page.getByRole('main').locator('.specPortal-list > li').count()).toBeGreaterThan(3);
  await page.goto(`${project.origin}/go/?id=FR-9999`);
  await expect(page.getByText('Nothing here is named “FR-9999”')).toBeVisible();
});

test('A to Z names every document and every id without scripts', async ({browser, own}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${own.origin}/ids/`);
  await page.getByRole('link', {name: 'FR-002', exact: true}).first().click();
  await expect(page).toHaveURL(/#fr-002$/);
  await context.close();
});

test.describe('an address that leads nowhere', () => {
  // The browser itself tells of the missing page.
  test.beforeEach(({complaints}) => {
    complaints.length = 0;
  });

  test('leads to the page that differs only in case and signs', async ({page, project, complaints}) => {
    await page.goto(`${project.origin}/RUNBOOKS/Fix_Broken-Reference/`);
    await expect(page).toHaveURL(/\/project\/runbooks\/fix-broken-reference\/$/);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Fix a broken reference');
    complaints.length = 0;
  });

  test('else tells what comes close', async ({page, own, complaints}) => {
    await page.goto(`${own.origin}/nowhere/broken-reference-page/`);
    await expect(page.getByRole('heading', {name: 'There is no page here'})).toBeVisible();
    await expect(page.getByRole('link', {name: /All ids from A to Z/})).toBeVisible();
    complaints.length = 0;
  });
});
