import {expect, hydrated, test} from './portal.ts';

/** A long list begins with so many rows, and grows by so many. */
const STEP = 200;

test('a long list grows as its reader scrolls, and says how far it is', async ({page, hostile}) => {
  await page.goto(`${hostile.origin}/clarifications/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-question');
  const rest = page.locator('.specPortal-growing').first();
  await expect(rest).toContainText(`The first ${STEP} of`);
  expect(await rows.count()).toBe(STEP);
  await rest.scrollIntoViewIfNeeded();
  await expect(rest).toContainText(`The first ${2 * STEP} of`);
  expect(await rows.count()).toBe(2 * STEP);
});

test('the keyboard makes a long list grow, and the focus stays', async ({page, hostile}) => {
  await page.goto(`${hostile.origin}/clarifications/`);
  await hydrated(page);
  const more = page.locator('.specPortal-growing').first().getByRole('button');
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.specPortal-question').count()).toBeGreaterThan(STEP);
  await expect(more).toBeFocused();
});

test('a filter works on all rows of a long list, and the narrowed list begins anew', async ({page, hostile}) => {
  await page.goto(`${hostile.origin}/clarifications/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-question');
  const rest = page.locator('.specPortal-growing').first();
  await rest.scrollIntoViewIfNeeded();
  await expect(rest).toContainText(`The first ${2 * STEP} of`);
  const ofDocument = (name: RegExp) => page.locator('label').filter({has: page.getByRole('checkbox', {name})});
  // Its questions stand behind the rows that were drawn first.
  const nested = ofDocument(/spec-clarify-nested/);
  const promised = Number(await nested.locator('.specPortal-number').textContent());
  await nested.getByRole('checkbox').check();
  await expect(rows).toHaveCount(promised);
  await expect(rest).toHaveCount(0);
  await nested.getByRole('checkbox').uncheck();
  await expect(rest).toContainText(`The first ${STEP} of`);
});

test('a long list is whole on paper', async ({page, hostile}) => {
  await page.goto(`${hostile.origin}/clarifications/`);
  await hydrated(page);
  const total = Number(
    /of ([\d,]+)/.exec((await page.locator('.specPortal-growing').first().textContent()) ?? '')?.[1],
  );
  await page.pdf();
  await expect(page.locator('.specPortal-question')).toHaveCount(total);
});

test('without scripts a long list shows its beginning and leads to all documents', async ({browser, hostile}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${hostile.origin}/clarifications/`);
  await expect(page.locator('.specPortal-question')).toHaveCount(STEP);
  await page.getByRole('link', {name: 'All documents from A to Z'}).click();
  await expect(page).toHaveURL(/\/ids\/$/);
  await context.close();
});
