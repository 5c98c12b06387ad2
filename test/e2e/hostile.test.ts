import {readdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {outputOf, SITES} from '../support/sites.ts';
import {bringIntoView, expect, hydrated, test} from './portal.ts';

/**
 * Every page of a portal that was fed all hostile trees at once. The `complaints` of each test are the console: a script
 * that ran, a policy that was broken, a component that fell over, each ends it.
 */

/** Pages are divided among so many tests, so that two browsers can share them. */
const PARTS = 6;

test.describe.configure({mode: 'parallel'});

for (let part = 0; part < PARTS; part++) {
  test(`no page of hostile documents runs, asks or breaks anything (${part + 1} of ${PARTS})`, async ({
    page,
    hostile,
    complaints,
  }) => {
    test.setTimeout(600_000);
    const seen = await watch(page, hostile.origin);
    const found: string[] = [];
    for (const path of addresses().filter((_, index) => index % PARTS === part)) {
      const response = await page.goto(hostile.origin + path);
      if (response?.status() !== 200) found.push(`${path} answers ${response?.status()}`);
      await hydrated(page);
      await lookAtDiagrams(page);
      if ((await page.locator('h1').count()) === 0) found.push(`${path} has no heading`);
      if (await page.evaluate(() => 'pwned' in globalThis)) found.push(`${path} ran a script`);
      found.push(...[...seen.splice(0), ...complaints.splice(0)].map((what) => `${path}: ${what}`));
    }
    expect(found).toEqual([]);
  });
}

test('a search among hostile documents shows text', async ({page, hostile}) => {
  const seen = await watch(page, hostile.origin);
  for (const query of ['script', '<img', '__proto__', 'FR-001', '"></script>', '[.*+?^()|{', 'x'.repeat(5000)]) {
    await page.goto(`${hostile.origin}/search/?q=${encodeURIComponent(query)}`);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  }
  expect(seen).toEqual([]);
});

test('a page that shows a part of its file says so, and where the rest is', async ({page, hostile}) => {
  await page.goto(`${hostile.origin}/specs/long/`);
  await hydrated(page);
  const note = page.locator('#portal-left');
  await expect(note).toContainText('1001');
  const rest = await page.request.get(new URL((await note.locator('a').getAttribute('href')) ?? '', page.url()).href);
  expect(await rest.text()).toContain('row 6000');
  // An id that is not shown is addressed by the note.
  await page.goto(`${hostile.origin}/go/?id=long%20FR-6000`);
  await expect(page).toHaveURL(/\/specs\/long\/#portal-left$/);
});

/** Tells dialogs, requests to other hosts, and what the content security policy stopped. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) seen.push(`a request to ${request.url()}`);
  });
  await page.exposeFunction('tellViolation', (words: string) => void seen.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      Reflect.get(window, 'tellViolation')(`${violatedDirective} stopped ${blockedURI}`);
    });
  });
  return seen;
}

/** Brings every diagram into view, and waits until each is drawn or told to be broken. */
async function lookAtDiagrams(page: Page): Promise<void> {
  for (const diagram of await page.locator('figure.specPortal-diagram').all()) {
    await bringIntoView(diagram);
    await expect(diagram.locator('svg, .specPortal-diagramFault').first()).toBeAttached({timeout: 30_000});
  }
}

function addresses(): readonly string[] {
  return readdirSync(outputOf(SITES.hostile), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => entry.parentPath.slice(outputOf(SITES.hostile).length))
    .map((folder) => `${folder.split('/').map(encodeURIComponent).join('/')}/`)
    .toSorted();
}
