import {test as base, expect, type Locator, type Page} from '@playwright/test';
import {type Served, serve} from '../support/serve.ts';
import {outputOf, SITES} from '../support/sites.ts';

interface Fixtures {
  /** Console errors, warnings of React, and uncaught errors of the page; checked to be empty after each test. */
  readonly complaints: string[];
}

interface WorkerFixtures {
  readonly own: Served;
  readonly project: Served;
  readonly awkward: Served;
  readonly hostile: Served;
  readonly long: Served;
}

/** Playwright's test with the built sites served, and an empty console as part of every test. */
// biome-ignore-start lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern.
export const test = base.extend<Fixtures, WorkerFixtures>({
  own: [async ({}, use) => provide(await serve(outputOf(SITES.own)), use), {scope: 'worker'}],
  project: [async ({}, use) => provide(await serve(outputOf(SITES.project), '/project/'), use), {scope: 'worker'}],
  awkward: [async ({}, use) => provide(await serve(outputOf(SITES.awkward)), use), {scope: 'worker'}],
  hostile: [async ({}, use) => provide(await serve(outputOf(SITES.hostile)), use), {scope: 'worker'}],
  long: [async ({}, use) => provide(await serve(outputOf(SITES.long)), use), {scope: 'worker'}],
  complaints: [
    async ({page}, use) => {
      const complaints: string[] = [];
      listen(page, complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    {auto: true},
  ],
});

// biome-ignore-end lint/correctness/noEmptyPattern: as above

export {expect} from '@playwright/test';

async function provide(served: Served, use: (served: Served) => Promise<void>): Promise<void> {
  await use(served);
  await served.close();
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** Waits until React has taken over the page. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['hasHydrated'] === 'true');
}

/** Scrolls to a place, again if what stands there is exchanged meanwhile, as a diagram is when it is drawn. */
export async function bringIntoView(place: Locator): Promise<void> {
  await expect(() => place.scrollIntoViewIfNeeded()).toPass();
}

/** How many rows the page says its list has now; they are drawn piece by piece, so that fewer may stand there. */
export async function rowsSaid(page: Page): Promise<number> {
  const words = await page.locator('.specPortal-count > [aria-hidden]').textContent();
  return Number(/^\d+/.exec(words ?? '')?.[0] ?? Number.NaN);
}
