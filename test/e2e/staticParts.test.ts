import {bringIntoView, expect, hydrated, test} from './portal.ts';

const SPEC = '/specs/001-ingest-markdown/';
const RUNBOOK = '/runbooks/deploy-to-github-pages/';

test.describe('a document a visitor came to by its address', () => {
  test('fetches neither its data nor the code that drew it, and follows links within the site', async ({page, own}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(own.origin + SPEC);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.evaluate(() => Object.assign(window, {isSameVisit: true}));
    await page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first().click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('A content plugin of our own');
    expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(true);
    // Drawn here, from the data: the same as the server wrote for a visitor who comes by the address.
    const drawn = await page.locator('.specPortal-body').textContent();
    await page.reload();
    await hydrated(page);
    expect(await page.locator('.specPortal-body').textContent()).toBe(drawn);
  });

  test('has blocks of code that copy', async ({page, own, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${own.origin}/specs/014-matrix-and-coverage/`);
    await hydrated(page);
    const block = page.locator('[data-spec-island="code"]').first();
    await bringIntoView(block);
    const written = (await block.locator('.token-line').allTextContents()).join('\n');
    await block.getByRole('button', {name: 'Copy code'}).click();
    await expect(block.getByRole('button', {name: 'Copied'})).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
  });

  test('keeps the focus in a diagram that is drawn under it, and a press that came too early', async ({
    page,
    own,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${own.origin}/specs/005-page-data/`);
    await hydrated(page);
    // From here on no script arrives before we let it.
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    const island = page.locator('[data-spec-island="diagram"]');
    await expect(island).toHaveCount(1);
    const copy = island.getByRole('button', {name: 'Copy source'});
    await copy.click();
    await expect(copy).toBeFocused();
    await expect(island.getByRole('status')).toHaveText('');
    release();
    await expect(island.getByRole('status')).toHaveText('Copied');
    await expect(copy).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('sequenceDiagram');
  });

  test('keeps what the reader opened while a diagram is drawn', async ({page, own}) => {
    await page.goto(own.origin + RUNBOOK);
    await hydrated(page);
    const folded = page.locator('.specPortal-background > summary').last();
    await folded.click();
    await bringIntoView(page.locator('[data-spec-island="diagram"]').first());
    await expect(page.locator('[data-spec-island="diagram"] .specPortal-drawing svg').first()).toBeVisible();
    await expect(page.locator('.specPortal-background').last()).toHaveAttribute('open', '');
  });

  test('marks the place the address names, and the next one', async ({page, own}) => {
    await page.goto(`${own.origin}${SPEC}#fr-002`);
    await hydrated(page);
    await expect(page.locator('#fr-002')).toHaveAttribute('data-spec-target', '');
    await page.locator('#fr-003 > th').getByRole('link').first().click();
    await expect(page.locator('#fr-003')).toHaveAttribute('data-spec-target', '');
    await expect(page.locator('[data-spec-target]')).toHaveCount(1);
  });
});
