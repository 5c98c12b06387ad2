import {expect, hydrated, rowsSaid, test} from './portal.ts';

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

test('a long list is one list to a screen reader, and a browser skips the blocks of it that are out of sight', async ({
  page,
  hostile,
  long,
}) => {
  for (const [address, row] of [
    [`${hostile.origin}/clarifications/`, '.specPortal-question'],
    [`${long.origin}/specs/`, '.specPortal-row'],
  ] as const) {
    await page.goto(address);
    await hydrated(page);
    const rows = page.locator(row);
    const list = page.getByRole('list').filter({has: rows.first()});
    await expect(list).toHaveCount(1);
    await expect(list.getByRole('listitem').and(rows)).toHaveCount(STEP);
    const isDrawn = (at: number) =>
      rows.nth(at).evaluate((item) => item.checkVisibility({contentVisibilityAuto: true}));
    expect([await isDrawn(0), await isDrawn(STEP - 1)]).toEqual([true, false]);
    await rows.nth(STEP - 1).scrollIntoViewIfNeeded();
    await expect.poll(() => isDrawn(STEP - 1)).toBe(true);
    // Nobody sees where a block begins.
    const spaces = await rows.evaluateAll((items) => items.slice(1).map((item) => getComputedStyle(item).paddingTop));
    expect(new Set(spaces).size).toBe(1);
  }
});

test('specs of a long matrix stand as far apart within a block as between two', async ({page, long}) => {
  await page.goto(`${long.origin}/matrix/`);
  await hydrated(page);
  expect(await page.locator('.specPortal-block').count()).toBeGreaterThan(1);
  const between = await page.locator('.specPortal-matrixGroup').evaluateAll((groups) => {
    document.head.append(
      Object.assign(document.createElement('style'), {textContent: '* {content-visibility: visible !important}'}),
    );
    return groups.slice(1).map((group, at) => {
      const heading = group.querySelector('h2')?.getBoundingClientRect().top ?? 0;
      return Math.round(heading - (groups[at]?.querySelector('table')?.getBoundingClientRect().bottom ?? 0));
    });
  });
  expect(new Set(between).size).toBe(1);
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

test('the matrix grows as its reader scrolls, and its filter knows all rows', async ({page, long}) => {
  await page.goto(`${long.origin}/matrix/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-matrix > tbody > tr');
  const rest = page.locator('.specPortal-growing').first();
  await expect(rest).toContainText(`The first ${STEP} of 720`);
  expect(await rows.count()).toBe(STEP);
  await rest.scrollIntoViewIfNeeded();
  await expect(rest).toContainText(`The first ${2 * STEP} of`);
  await expect(rows).toHaveCount(2 * STEP);

  await page.getByText('Filter (0)').click();
  const option = page.locator('.specPortal-option', {hasText: /^Accepted gap/});
  const promised = Number(await option.locator('.specPortal-number').textContent());
  await option.getByRole('checkbox').check();
  await expect(rows).toHaveCount(promised);
  await expect(rows.filter({hasText: 'Accepted gap'})).toHaveCount(promised);
  // Of specs that stand far behind the rows drawn before.
  await expect(page.getByRole('rowheader', {name: 'Spec'}).last()).toBeVisible();
  expect(await page.locator('.specPortal-matrixGroup').count()).toBeGreaterThan(STEP / 24);
});

test('a long matrix is whole on paper, and its beginning is there without scripts', async ({browser, page, long}) => {
  await page.goto(`${long.origin}/matrix/`);
  await hydrated(page);
  const rows = page.locator('.specPortal-matrix > tbody > tr');
  await page.pdf();
  await expect(rows).toHaveCount(720);

  const context = await browser.newContext({javaScriptEnabled: false});
  const still = await context.newPage();
  await still.goto(`${long.origin}/matrix/`);
  await expect(still.locator('.specPortal-matrix > tbody > tr')).toHaveCount(STEP);
  await expect(still.getByRole('link', {name: 'All rows as CSV'})).toBeVisible();
  await context.close();
});

test('rows are read when a pointer comes to the controls or a field has the focus, once', async ({page, long}) => {
  await page.addInitScript(() => {
    const Channel = MessageChannel;
    Object.assign(window, {channels: 0});
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        (window as unknown as {channels: number}).channels += 1;
      }
    };
  });
  // Work in slices goes through a channel of its own.
  const begun = () => page.evaluate(() => (window as unknown as {channels: number}).channels);
  for (const come of [
    () => page.locator('.specPortal-filters').hover(),
    () => page.getByRole('searchbox', {name: 'Filter'}).focus(),
  ]) {
    await page.mouse.move(0, 0);
    await page.goto(`${long.origin}/specs/`);
    await hydrated(page);
    const before = await begun();
    await come();
    await expect.poll(begun).toBe(before + 1);
    await page.getByRole('searchbox', {name: 'Filter'}).hover();
    await page.getByRole('checkbox').first().focus();
    expect(await begun()).toBe(before + 1);
  }
});

test('what is typed is in the address when its author pauses or goes on, and is one step back', async ({
  page,
  long,
}) => {
  await page.goto(`${long.origin}/specs/`);
  await hydrated(page);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  const field = page.getByRole('searchbox', {name: 'Filter'});
  await field.pressSequentially('ledger');
  await expect(field).toHaveValue('ledger');
  // Goes on at once.
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\?q=ledger$/);
  const rows = page.locator('.specPortal-browse .specPortal-row');
  await expect(page.locator('.specPortal-count > span').first()).toContainText(/^\d+ of 530$/);
  const left = await rowsSaid(page);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(530);
  await expect(rows).toHaveCount(left);
  expect(await steps()).toBe(before);

  await field.press('End');
  await field.pressSequentially(' journal');
  await expect(page).toHaveURL(/\?q=ledger\+journal$/);
  expect(await steps()).toBe(before);
});
