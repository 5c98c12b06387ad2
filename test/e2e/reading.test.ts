import {expect, hydrated, rowsSaid, test} from './portal.ts';

const SPEC = '/specs/001-ingest-markdown/';
const CARD = '.specPortal-card';

test.describe('the preview of a link', () => {
  test('opens on hover, can be pointed at, and goes with Escape until the link was left', async ({page, own}) => {
    await page.goto(own.origin + SPEC);
    await hydrated(page);
    const link = page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first();
    const card = page.locator(CARD);
    await link.hover();
    await expect(card).toContainText('A content plugin of our own');
    await expect(card).toContainText('Accepted');
    // The browser's tooltip would lie over it.
    await expect(link).not.toHaveAttribute('title', /.*/);
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await page.getByRole('heading', {level: 1}).hover();
    await expect(link).toHaveAttribute('title', /^ADR-0002 · /);
    await link.hover();
    await expect(card).toBeVisible();
    await page.getByRole('heading', {level: 1}).hover();
    await expect(card).toHaveCount(0);
  });

  test('opens on focus by keyboard; Tab leads into it and on', async ({page, own}) => {
    await page.goto(own.origin + SPEC);
    await hydrated(page);
    const link = page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const card = page.locator(CARD);
    await expect(card).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('one click turns all off, for the next visit too, and the foot of the page brings them back', async ({
    page,
    own,
  }) => {
    await page.goto(own.origin + SPEC);
    await hydrated(page);
    const link = page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first();
    const card = page.locator(CARD);
    await link.hover();
    await card.getByRole('button', {name: 'Turn previews off'}).click();
    await expect(card).toHaveCount(0);
    await page.reload();
    await hydrated(page);
    await page.getByRole('button', {name: 'Previews and keys'}).click();
    const choice = page.getByRole('checkbox', {name: /preview/});
    await expect(choice).not.toBeChecked();
    await choice.check();
    await page.getByRole('button', {name: 'Close'}).click();
    await link.hover();
    await expect(card).toBeVisible();
  });

  test('an item shows its statement and state; data comes with the first card only', async ({page, own}) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/cards/')) asked.push(request.url());
    });
    await page.goto(`${own.origin}/runbooks/preview-another-repository/`);
    await hydrated(page);
    expect(asked).toEqual([]);
    await page.locator('summary', {hasText: 'Serves these requirements'}).click();
    await page.locator('a[data-spec-card][href$="#fr-002"]').first().hover();
    await expect(page.locator(CARD)).toContainText('SPEC-001/FR-002');
    expect(asked).toHaveLength(1);
  });

  test('a finger gets a button beside the link, and no card by touching the link', async ({browser, own}) => {
    const context = await browser.newContext({hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}});
    const page = await context.newPage();
    await page.goto(own.origin + SPEC);
    await hydrated(page);
    const button = page.locator('#fr-001').getByRole('button', {name: 'Preview'}).first();
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await button.tap();
    await expect(page.locator(CARD)).toBeVisible();
    await page.getByRole('heading', {level: 1}).tap();
    await expect(page.locator(CARD)).toHaveCount(0);
    await context.close();
  });
});

test('keys of one letter do nothing until they are switched on; then n and p walk the requirements', async ({
  page,
  own,
}) => {
  await page.goto(own.origin + SPEC);
  await hydrated(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', {name: 'Previews and keys'}).click();
  await page.getByRole('checkbox', {name: /one letter/}).check();
  await page.keyboard.press('Escape');
  await page.locator('#fr-001').getByRole('link').first().focus();
  await page.keyboard.press('n');
  await expect(page.locator('#fr-002').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('#fr-001').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', {name: 'Previews and keys'})).toBeVisible();
});

test('in a long list keys go on from what the window shows, and stop at nothing that is hidden', async ({
  page,
  long,
}) => {
  await page.goto(`${long.origin}/specs/`);
  await hydrated(page);
  await page.getByRole('button', {name: 'Previews and keys'}).click();
  await page.getByRole('checkbox', {name: /one letter/}).check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const rows = page.locator('.specPortal-row');
  await rows.nth(120).scrollIntoViewIfNeeded();
  await page.keyboard.press('n');
  await expect(page.locator('.specPortal-row a:focus')).toBeInViewport();
  const first = await rows.evaluateAll((items) => items.findIndex((item) => item.contains(document.activeElement)));
  expect(first).toBeGreaterThan(100);
  await page.keyboard.press('n');
  await expect(rows.nth(first + 1).locator('a:focus')).toBeInViewport();
  await rows.nth(first + 2).evaluate((row) => row.setAttribute('hidden', ''));
  await page.keyboard.press('n');
  await expect(rows.nth(first + 3).locator('a:focus')).toBeInViewport();
});

test('review by keyboard alone: from the log to a superseded decision and to what took its place', async ({
  page,
  own,
}) => {
  await page.goto(`${own.origin}/decisions/`);
  await hydrated(page);
  const old = page.getByRole('main').getByRole('link', {
    name: 'Parse author Markdown with remark-parse',
    exact: true,
  });
  await old.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/0001-remark-parse/);
  const chain = page.getByRole('list', {name: 'From the oldest to the newest'});
  await expect(chain.getByRole('listitem')).toHaveCount(2);
  await expect(chain.getByRole('listitem').first()).toContainText('this page');
  await expect(chain.getByRole('listitem').last()).toContainText('current');
  await chain.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/0004-satteri/);
});

test('the log as a timeline and as a table, kept in the address', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/`);
  await hydrated(page);
  const rows = await page.locator('.specPortal-row').count();
  await page.getByRole('button', {name: 'Timeline'}).click();
  await expect(page).toHaveURL(/view=timeline/);
  await expect(page.getByRole('heading', {level: 2, name: '2026'})).toBeVisible();
  await expect(page.locator('.specPortal-year li')).toHaveCount(rows);
  await page.goto(`${own.origin}/decisions/?status=superseded`);
  await hydrated(page);
  await expect.poll(() => rowsSaid(page)).toBeLessThan(rows);
  const replaced = await rowsSaid(page);
  expect(replaced).toBeGreaterThan(0);
  await expect(page.locator('.specPortal-row')).toHaveCount(replaced);
  await page.goto(`${own.origin}/decisions/?view=table&status=superseded`);
  await hydrated(page);
  await expect(page.getByRole('table', {name: 'Decisions'}).locator('tbody tr')).toHaveCount(replaced);
});

test('a spec names its scenarios, and shows how far its phases are', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/003-portal-pages/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', {name: 'US-1.2', exact: true})).toHaveAttribute('href', '#us-1-scenario-2');
  await expect(main.locator('.specPortal-sectionProgress').first()).toContainText(/\d+ of \d+ tasks done/);
  await expect(main.getByRole('heading', {name: /Review a spec/})).toContainText('P1');
  await expect(main.getByRole('heading', {name: /Review a spec/})).not.toContainText('(Priority');
});

test('each page of a document names its twin, which holds the text and the trace', async ({page, own, request}) => {
  await page.goto(own.origin + SPEC);
  const href = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
  const twin = await (await request.get(own.origin + (href ?? ''))).text();
  expect(twin).toContain('- **FR-001**: ');
  expect(twin).toMatch(/^- FR-001, must, traced: /m);
  const list = await (await request.get(`${own.origin}/llms.txt`)).text();
  expect(list).toContain(`${href}): SPEC-001`);
});

test('on paper everything is open and nothing can be pressed', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/003-portal-pages/`);
  await hydrated(page);
  await page.emulateMedia({media: 'print'});
  const main = page.getByRole('main');
  expect(await main.locator('button:visible').count()).toBe(0);
  const folded = main.locator('details:not([open])').first();
  await expect(folded).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(main.locator('details:not([open])')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await main.locator('details:not([open])').count()).toBeGreaterThan(0);
});

for (const path of ['/clarifications/', '/trace/001-ingest-markdown/', '/decisions/', SPEC])
  test(`nothing moves below a list that a reader comes to: ${path}`, async ({page, own}) => {
    await page.goto(own.origin + path);
    await hydrated(page);
    const heights = () =>
      page.locator('main li').evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    const before = await heights();
    expect(before.length).toBeGreaterThan(0);
    await page.getByRole('button', {name: 'Previews and keys'}).scrollIntoViewIfNeeded();
    // What comes into view is laid out with the next frames.
    await page.evaluate(async () => {
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    });
    expect(await heights()).toEqual(before);
  });
