import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {REPOSITORY} from '../support/sites.ts';
import {expect, hydrated, test} from './portal.ts';

// Whoever builds from an archive has no history to look at; the portal then says so, which has a test of its own.
test.skip(!existsSync(join(REPOSITORY, '.git')), 'a checkout without Git');

test('changes by day lead to their documents and show the words before and after', async ({page, own}) => {
  await page.goto(`${own.origin}/changes/?kind=text`);
  await hydrated(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', {level: 2, name: /^\d{4}-\d\d-\d\d$/}).first()).toBeVisible();
  await expect(main.locator('.specPortal-changeKind').first()).toHaveText('Requirement reworded');
  await expect(main.locator('.specPortal-changeKind', {hasNotText: 'Requirement reworded'})).toHaveCount(0);
  const words = main.locator('details.specPortal-wording').first();
  await words.getByText('Words before and after').press('Enter');
  await expect(words.getByRole('term')).toHaveText(['Before', 'After']);
  const link = main.locator('.specPortal-change a.specPortal-id').first();
  const id = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(/\/specs\/.*#/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toContainText(id ?? '');
});

test('without scripts the changes are all there, with their feeds', async ({browser, own, request}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(`${own.origin}/changes/`);
  expect(await page.locator('.specPortal-change').count()).toBeGreaterThan(20);
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(feed).toBe('/changes.xml');
  const atom = await (await request.get(`${own.origin}${feed}`)).text();
  const [, entry] = /<id>[^<]*#([^<]+)<\/id>/.exec(atom) ?? [];
  await expect(page.locator(`[id="${entry}"]`)).toHaveCount(1);
  const json = await (await request.get(`${own.origin}/changes.json`)).json();
  expect(json.items.length).toBeGreaterThan(20);
  await context.close();
});

test('a document shows its last changes and leads to all of them', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/001-ingest-markdown/`);
  await hydrated(page);
  const section = page.getByRole('region', {name: /^Changes/});
  expect(await section.locator('.specPortal-change').count()).toBeGreaterThan(0);
  // Whatever is drawn from here on, if only for a moment.
  await page.evaluate(() => {
    const drawn = new Set<string>();
    Reflect.set(globalThis, 'drawn', drawn);
    new MutationObserver(() => {
      for (const {textContent} of document.querySelectorAll('.specPortal-changeGroup > p:first-child'))
        drawn.add(textContent ?? '');
    }).observe(document.body, {childList: true, subtree: true});
  });
  await section.getByRole('link', {name: /^All \d+ changes$/}).click();
  await expect(page).toHaveURL(/\/changes\/\?spec=SPEC-001$/);
  await expect(page.locator('.specPortal-change').first()).toBeVisible();
  for (const name of await page.locator('.specPortal-changeGroup > p:first-child').allTextContents())
    expect(name).toContain('SPEC-001');
  const drawn = await page.evaluate(() => [...(Reflect.get(globalThis, 'drawn') as Set<string>)]);
  expect(drawn.length).toBeGreaterThan(0);
  for (const name of drawn) expect(name).toContain('SPEC-001');
});

test('questions tell their age, open ones first', async ({page, own}) => {
  await page.goto(`${own.origin}/clarifications/`);
  await hydrated(page);
  const headings = page.getByRole('main').getByRole('heading', {level: 2});
  await expect(headings).toHaveText(['Open', 'Answered']);
  const open = page.getByRole('region', {name: 'Open'}).locator('time.specPortal-age');
  const days = await open.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted());
  await page.goto(`${own.origin}/clarifications/?state=open&older=3000d`);
  await hydrated(page);
  await expect(page.getByText('Nothing here fits all the filters.')).toBeVisible();
});

test('every page names the commit it was built from', async ({page, own}) => {
  for (const path of ['/', '/matrix/', '/runbooks/fix-suspect-link/']) {
    await page.goto(own.origin + path);
    await expect(page.locator('.specPortal-stamp')).toHaveText(
      /^Built on \d{4}-\d\d-\d\d from commit [0-9a-f]{10} of \d{4}-\d\d-\d\d\.$/,
    );
  }
});
