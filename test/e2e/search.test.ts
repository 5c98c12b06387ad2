import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './portal.ts';

/** A list on the page may have a box of its own. */
function field(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('combobox', {name: 'Id, title or words'});
}

async function searchOn(page: Page, address: string): Promise<ReturnType<Page['getByRole']>> {
  await page.goto(address);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const box = field(page);
  await expect(box).toBeFocused();
  return box;
}

/** The entry the field names as the chosen one. */
async function chosen(page: Page): Promise<string> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? '' : ((await page.locator(`[id="${id}"]`).textContent()) ?? '');
}

test('a key opens the search, an exact id comes first, Enter goes to its row and marks it', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/decisions/`);
  await box.fill('spec-1 fr5');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('SPEC-001/FR-005');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/specs\/001-ingest-markdown\/#fr-005$/);
  await expect(page.locator('#fr-005')).toBeInViewport();
  await expect(page.locator('#fr-005')).toHaveAttribute('data-spec-target', '');
});

test('a decision by its number without zeros', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('adr 4');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-0004');
});

test('a bare id has all its owners in one group, that of the page first', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/specs/004-search/`);
  await box.fill('fr-002');
  const group = page.getByRole('group', {name: /^FR-002 in \d+ documents$/});
  await expect(group.getByRole('option').first()).toContainText('SPEC-004/FR-002');
  expect(await group.getByRole('option').count()).toBeGreaterThan(5);
});

test('arrows walk in a circle, Ctrl+End and Ctrl+Home go to the ends, Home stays in the field', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('reference');
  // Texts come after names.
  await expect(page.locator('.specPortal-resultText mark').first()).toBeVisible();
  const options = page.getByRole('dialog').getByRole('option');
  const [first, last] = [await options.first().textContent(), await options.last().textContent()];
  expect(await chosen(page)).toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await chosen(page)).toBe(last);
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBe(first);
  await page.keyboard.press('Control+End');
  expect(await chosen(page)).toBe(last);
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press('Control+Home');
  expect(await chosen(page)).toBe(first);
  await page.keyboard.press('Home');
  expect(await box.evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
});

test('a typo is forgiven, nonsense has ways out, Escape closes and gives the focus back', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/`);
  await hydrated(page);
  const button = page.getByRole('button', {name: /^Search/}).first();
  await button.click();
  const box = field(page);
  await box.fill('broken refrence');
  await expect(
    page.getByRole('dialog').getByRole('option').filter({hasText: 'Fix a broken reference'}).first(),
  ).toBeVisible();
  await box.fill('qqqqzzzzxxxx kind:spec');
  await expect(page.getByText(/^Nothing found/).first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('link', {name: 'All ids from A to Z'})).toBeVisible();
  await page.getByRole('button', {name: 'qqqqzzzzxxxx', exact: true}).click();
  await expect(box).toHaveValue('qqqqzzzzxxxx');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('an id nobody has leads to the nearest', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('adr 999');
  await page
    .getByRole('button', {name: /^ADR-\d+$/})
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-00');
});

test('keys and values complete, conditions are chips to be taken away', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.pressSequentially('sta');
  const keys = page.getByRole('group', {name: 'Narrow by'});
  await expect(keys.getByRole('option', {name: 'status:'})).toBeVisible();
  await keys.getByRole('option', {name: 'status:'}).click();
  await expect(box).toHaveValue('status:');
  const values = page.getByRole('group', {name: 'Values'});
  await expect(values.getByRole('option', {name: /^implementing/i})).toBeVisible();
  await box.pressSequentially('impl');
  await expect(values.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(/^status:implementing $/i);
  await box.pressSequentially('kind:requirement');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Requirement');
  await page.getByRole('button', {name: 'Remove filter Status: Implementing'}).click();
  await expect(box).toHaveValue('kind:requirement');
});

test('recent searches are kept in the browser, taken again by arrow and Enter, and forgotten', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('adr 4');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-0004');
  await page.keyboard.press('Enter');
  // The address changes before the page does, and each page has a search of its own.
  await expect(page.getByRole('heading', {level: 1})).toContainText('satteri');
  await expect(page).toHaveURL(/0004/);
  await page.keyboard.press('Control+k');
  const recent = page.getByRole('group', {name: 'Recent searches'});
  await expect(recent.getByRole('option')).toHaveText(['adr 4']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('adr 4');
  await field(page).fill('');
  await page.getByRole('button', {name: 'Forget recent searches'}).click();
  await expect(recent).toHaveCount(0);
  await page.reload();
  await hydrated(page);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
});

test('typing fast shows what was typed last, and nothing of what came before', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.pressSequentially('certificate runbook parser reference zzzzqqqq', {delay: 5});
  await box.fill('PortalDown');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('PortalDown');
  await expect(page.getByRole('dialog').getByRole('option').first().locator('mark').first()).toBeVisible();
});

test('nothing of the index is loaded before the search opens', async ({page, own}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${own.origin}/`, {waitUntil: 'networkidle'});
  expect(requests.filter((url) => url.includes('/search/'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await field(page).fill('trace');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(requests.filter((url) => url.includes('/search/')).length).toBeGreaterThan(0);
});

test('without a network the search goes on with what it has', async ({page, own, context}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('broken reference');
  await expect(page.getByText(/^\d+ results in/).first()).toBeVisible();
  await context.setOffline(true);
  await box.fill('adr 4');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-0004');
  await box.fill('broken reference');
  await expect(
    page.getByRole('dialog').getByRole('option').filter({hasText: 'Fix a broken reference'}).first(),
  ).toBeVisible();
  await context.setOffline(false);
});

test('an index that cannot be reached is told, and asked for again', async ({page, own, complaints}) => {
  await page.route('**/search/core.json*', (route) => route.abort());
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('adr 4');
  await expect(page.getByText('The search index could not be loaded.').first()).toBeVisible();
  await page.unroute('**/search/core.json*');
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-0004');
  // The browser itself complains of the request that was cut.
  complaints.length = 0;
});

test('below a base URL results lead to pages below it', async ({page, project}) => {
  const box = await searchOn(page, `${project.origin}/`);
  await box.fill('spec-1 fr5');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('SPEC-001/FR-005');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/project\/specs\/001-ingest-markdown\/#fr-005$/);
});

test('on a phone the dialog is the window', async ({page, own}) => {
  await page.setViewportSize({width: 390, height: 700});
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('reference');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('dialog').boundingBox()).toEqual({x: 0, y: 0, width: 390, height: 700});
});

test('a word deep in the prose of a decision leads to the section it stands in', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('orders the best sixty');
  const hit = page.getByRole('group', {name: 'Sections'}).getByRole('option').filter({hasText: 'ADR-0027'}).first();
  await expect(hit.locator('mark').first()).toBeVisible();
  await hit.click();
  await expect(page).toHaveURL(/\/decisions\/0027-[^/]*\/#[a-z-]+$/);
});

test('an order is typed, completed, shown as a chip and taken away', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('kind:decision sort:-da');
  await page.getByRole('group', {name: 'Values'}).getByRole('option', {name: '-date'}).click();
  await expect(box).toHaveValue('kind:decision sort:-date ');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ADR-00');
  await page.getByRole('button', {name: 'Remove filter Order: date, last first'}).click();
  await expect(box).toHaveValue('kind:decision');
});

test('accents, width and scripts without blanks: what is typed is found as it is written', async ({page, own}) => {
  const box = await searchOn(page, `${own.origin}/`);
  await box.fill('\u{ff26}\u{ff35}\u{ff33}\u{ff25} r\u00e9ferences');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await box.fill('"orders the best"');
  await expect(page.getByText(/^\d+ results?/).first()).toBeVisible();
  await box.fill('"best the orders"');
  await expect(page.getByText(/^Nothing found/).first()).toBeVisible();
});
