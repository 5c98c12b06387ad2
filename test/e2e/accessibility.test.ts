import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './portal.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '/',
  '/specs/',
  '/specs/001-ingest-markdown/',
  '/specs/001-ingest-markdown/tasks/',
  '/decisions/',
  '/decisions/?view=timeline',
  '/decisions/?view=table',
  '/decisions/0004-satteri-as-the-parser/',
  '/runbooks/',
  '/runbooks/fix-broken-reference/',
  '/runbooks/portal-is-down/',
  '/runbooks/alert/PortalDown/',
  '/runbooks/alert/PortalErrorsPublished/',
  '/trace/',
  '/trace/001-ingest-markdown/',
  '/matrix/',
  '/matrix/?view=grid',
  '/coverage/',
  '/trace/014-matrix-and-coverage/#fr-016',
  '/clarifications/',
  '/changes/',
  '/problems/',
  '/recognition/',
  '/diagrams/',
  '/map/',
  '/specs/013-diagrams-and-map/',
  '/decisions/0001-remark-parse-as-the-parser/',
  '/search/?q=reference',
  '/guide/',
  '/specs/008-directives/',
  '/specs/status/accepted/',
  '/specs/001-ingest-markdown/checklists/requirements/',
  '/ids/',
  '/go/?id=FR-001',
  '/go/?id=FR-999',
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: readonly string[]; readonly failureSummary: string}[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(({violations}) => violations)`,
  )) as readonly Violation[];
  return found.flatMap(({id, nodes}) =>
    nodes
      .slice(0, 3)
      .map(({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary.split('\n')[1] ?? ''}`),
  );
}

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const) {
  test(`axe finds nothing, ${theme}, ${width} px`, async ({page, own}) => {
    test.setTimeout(180_000);
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(own.origin + path);
      await hydrated(page);
      found.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
    }
    expect(found).toEqual([]);
  });
}

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const) {
  test(`the search dialog is accessible whatever it shows, ${theme}, ${width} px`, async ({page, own}) => {
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
    await page.goto(`${own.origin}/`);
    await hydrated(page);
    await page.keyboard.press('Control+k');
    const found = await violations(page);
    for (const text of ['reference', 'sta', 'status:', 'reference kind:runbook ', 'qqqqzzzz kind:spec']) {
      await page.getByRole('combobox', {name: 'Id, title or words'}).fill(text);
      const state = page
        .getByRole('option')
        .first()
        .or(page.getByText(/^Nothing found/).first());
      await expect(state.first()).toBeVisible();
      found.push(...(await violations(page)).map((violation) => `${text} ${violation}`));
    }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a phone scrolls down only', async ({page, own}) => {
  await page.setViewportSize({width: 390, height: 844});
  for (const path of PAGES) {
    await page.goto(own.origin + path);
    await hydrated(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBe(0);
  }
});
