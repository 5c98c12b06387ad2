import {readdirSync} from 'node:fs';
import {outputOf, SITES} from '../support/sites.ts';
import {bringIntoView, expect, hydrated, test} from './portal.ts';

test('a Mermaid diagram becomes SVG, in both themes', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/003-portal-pages/`);
  await hydrated(page);
  await bringIntoView(page.locator('.specPortal-diagram').first());
  const diagram = page.locator('.specPortal-drawing > svg').first();
  await expect(diagram).toBeVisible({timeout: 20_000});
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(diagram).toBeVisible();
});

test('a column of a table stands where its author put it', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/010-speed/results/`);
  const row = page.locator('.specPortal-body tbody tr').first().getByRole('cell');
  await expect(row.nth(0)).toHaveCSS('text-align', 'left');
  await expect(row.nth(1)).toHaveCSS('text-align', 'right');
  const cells = page.getByRole('columnheader', {name: 'Clock', exact: true});
  await expect(cells.first()).toHaveCSS('text-align', 'right');
});

test('a narrow column breaks no word', async ({page, own}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto(`${own.origin}/specs/010-speed/results/`);
  const lines = await page
    .locator('.specPortal-body tbody td', {hasText: /^Docusaurus docs with one document$/})
    .first()
    .evaluate((cell) => {
      const words = document.createRange();
      const text = cell.firstChild;
      if (text) words.setStart(text, 0);
      if (text) words.setEnd(text, 'Docusaurus'.length);
      return words.getClientRects().length;
    });
  expect(lines).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`what sticks hides what scrolls under it, ${colorScheme}`, async ({page, own}) => {
    await page.emulateMedia({colorScheme});
    for (const [path, sticky] of [
      ['/matrix/', '.specPortal-matrix thead th'],
      ['/runbooks/portal-is-down/', '.specPortal-jumps'],
    ] as const) {
      await page.goto(own.origin + path);
      await hydrated(page);
      const colour = await page
        .locator(sticky)
        .first()
        .evaluate((each) => getComputedStyle(each).backgroundColor);
      expect(colour).toMatch(/^rgb\(/);
    }
  });

test('dark mode is kept when the reader chose it', async ({page, own}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(`${own.origin}/`);
  await hydrated(page);
  await page
    .getByRole('button', {name: /dark|light|mode/i})
    .first()
    .click();
  const chosen = await page.locator('html').getAttribute('data-theme');
  if (chosen !== 'dark')
    await page
      .getByRole('button', {name: /dark|light|mode/i})
      .first()
      .click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

/** Every page of a site, by its folders. */
function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .toSorted();
}

/** Pages are divided among so many tests, so that several browsers can share them. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++)
  test(`every page hydrates without a word on the console (${part + 1} of ${PARTS})`, async ({
    page,
    own,
    complaints,
  }) => {
    test.setTimeout(240_000);
    for (const path of pagesOf(outputOf(SITES.own)).filter((_, index) => index % PARTS === part)) {
      await page.goto(own.origin + path);
      await hydrated(page);
      expect(complaints, path).toEqual([]);
    }
  });

test('awkward input does nothing and hides nothing', async ({page, awkward, complaints}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of pagesOf(outputOf(SITES.awkward))) {
    await page.goto(awkward.origin + path);
    await hydrated(page);
    expect(await page.evaluate('window.pwned'), path).toBeUndefined();
    expect(
      await page
        .locator('main [onerror], main [onmouseover], main iframe, main script:not([type^="application/"])')
        .count(),
      path,
    ).toBe(0);
    expect(await page.locator('main a[href^="javascript:"], main a[href^="data:"]').count(), path).toBe(0);
  }
  expect(dialogs).toEqual([]);
  await page.goto(`${awkward.origin}/specs/001-awkward/`);
  await hydrated(page);
  const main = page.getByRole('main');
  for (const text of ['the role is <role>', 'Latency stays < 10ms', '{braces} are text', '10:30', 'image:tag', '3:4'])
    await expect(main).toContainText(text);
  await expect(main).toContainText('this is no diagram at all');
  await expect(main.locator('#fr-001')).toContainText('stay harmless');
  // A broken diagram is the author's error; Mermaid says so on the console, and the page goes on.
  complaints.length = 0;
});

test('two decisions with one number are two pages, and their number alone is ambiguous', async ({
  page,
  awkward,
  complaints,
}) => {
  await page.goto(`${awkward.origin}/decisions/`);
  await expect(page.getByRole('main')).toContainText('Keep the first way');
  await expect(page.getByRole('main')).toContainText('Keep another way with the same number');
  await page.goto(`${awkward.origin}/decisions/0003-third/`);
  await expect(page.getByRole('main')).toContainText(/ambiguous|could mean/i);
  complaints.length = 0;
});

test('a project page of GitHub: links, data and search below the base URL', async ({page, project}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${project.origin}/`);
  await hydrated(page);
  await page.getByRole('main').getByRole('link', {name: /Specs/}).first().click();
  await expect(page).toHaveURL(/\/project\/specs\/$/);
  await page.getByRole('link', {name: 'Ingest Markdown as it is'}).first().click();
  await expect(page).toHaveURL(/\/project\/specs\/001-ingest-markdown\/$/);
  await page.locator('#fr-001').getByRole('link', {name: 'ADR-0002'}).first().click();
  await expect(page).toHaveURL(/\/project\/decisions\/0002-/);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('spec-002/fr-001');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/project\/specs\/002-trace-resolution\/#fr-001$/);
  expect(missing).toEqual([]);
});
