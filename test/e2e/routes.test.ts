import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './portal.ts';

/** The browser knows families of pages, not pages: see ADR-0037. What a host answers must still be what it draws. */

const MISSING = {name: 'There is no page here'};

/** A browser reports the answer 404 itself; nothing else may stand in the console. */
function onlyTheAnswer(complaints: string[]): void {
  expect(complaints.filter((text) => !text.includes('the server responded with a status of 404'))).toEqual([]);
  complaints.length = 0;
}

/** What the host sent as the page's headline, before any script. */
async function sentHeadline(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  return /<h1[^>]*>(?<text>.*?)<\/h1>/.exec(html)?.groups?.['text'] ?? '';
}

test.describe('an address without a page', () => {
  for (const path of [
    '/specs/999-never-written/',
    '/specs/001-ingest-markdown/no/such/part/',
    '/trace/none/',
    '/nowhere/',
  ])
    test(`${path} shows what the host sent`, async ({page, own, complaints}) => {
      const sent = await sentHeadline(page, own.origin + path);
      await page.goto(own.origin + path);
      await hydrated(page);
      await expect(page.getByRole('heading', {level: 1})).toHaveText(sent);
      onlyTheAnswer(complaints);
    });

  test('leads back to pages that exist', async ({page, own, complaints}) => {
    await page.goto(`${own.origin}/specs/999-never-written/`);
    await hydrated(page);
    await page.getByRole('link', {name: 'Start page'}).click();
    await expect(page).toHaveURL(`${own.origin}/`);
    await page.goBack();
    await expect(page.getByRole('heading', MISSING)).toBeVisible();
    onlyTheAnswer(complaints);
  });
});

test('a link to a page that is gone says so without a full load', async ({page, own, complaints}) => {
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-stays', 'yes'));
  await page.evaluate(() => history.pushState(null, '', '/specs/999-gone/'));
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await expect(page.getByRole('heading', MISSING)).toBeVisible();
  await expect(page.locator('html[data-stays=yes]')).toHaveCount(1);
  onlyTheAnswer(complaints);
});

for (const path of [
  '/specs/001-ingest-markdown/',
  '/specs/001-ingest-markdown/tasks/',
  '/specs/status/draft/',
  '/runbooks/alert/PortalDown/',
  '/trace/001-ingest-markdown/',
])
  test(`${path} opens by its file name too`, async ({page, own}) => {
    await page.goto(`${own.origin}${path}index.html`);
    await hydrated(page);
    // Docusaurus 3.10 draws any page of a site twice at such an address; which page it is, is ours.
    const headline = page.getByRole('heading', {level: 1}).first();
    await expect(headline).toHaveText(await sentHeadline(page, own.origin + path));
  });

test('a link on the screen prefetches the script of its family', async ({page, own}) => {
  const scripts = () => page.locator('link[rel=prefetch]').evaluateAll((links) => links.length);
  await page.goto(`${own.origin}/specs/`);
  await hydrated(page);
  await expect.poll(scripts).toBeGreaterThan(0);
});

test('from page to page of one family: title, text and place follow', async ({page, own}) => {
  await page.goto(`${own.origin}/specs/001-ingest-markdown/`);
  await hydrated(page);
  await page.evaluate(() => {
    document.documentElement.dataset['stays'] = 'yes';
    window.scrollTo(0, 900);
  });
  const link = page.locator('main a[href^="/specs/00"]:not([href*="001-"])').first();
  const target = (await link.getAttribute('href'))?.split('#')[0] ?? '';
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(page).toHaveURL(new RegExp(`${target}(?:#.*)?$`));
  await expect(page.getByRole('heading', {level: 1})).toHaveText(await sentHeadline(page, own.origin + target));
  await expect(page.locator('html[data-stays=yes]')).toHaveCount(1);
});
