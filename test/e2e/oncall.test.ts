import type {Page} from '@playwright/test';
import {expect, hydrated, test} from './portal.ts';

test.describe('on a phone', () => {
  test.use({viewport: {width: 360, height: 640}});

  test('the first screen says what, how bad, how old, whom to call, and leads on', async ({page, own}) => {
    await page.goto(`${own.origin}/runbooks/portal-is-down/`);
    const parts = ['h1', '.specPortal-alertNames', '.specPortal-verified', '.specPortal-impact', '.specPortal-jumps'];
    const tops = await Promise.all(parts.map((part) => topOf(page, part)));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await expect(page.locator('.specPortal-jumps')).toBeInViewport({ratio: 1});
    expect(
      await page.locator('.specPortal-jumps').evaluate((bar) => bar.getBoundingClientRect().height),
    ).toBeLessThanOrEqual(48);
    for (const copy of await page.locator('.specPortal-copyCommand').all())
      expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('what is jumped to stands below the bar', async ({page, own}) => {
    await page.goto(`${own.origin}/runbooks/portal-is-down/`);
    await page.getByRole('navigation', {name: 'Parts of this runbook'}).getByText('Roll back').click();
    const bar = await page.locator('.specPortal-jumps').evaluate((each) => each.getBoundingClientRect().bottom);
    await expect.poll(() => topOf(page, '#roll-back')).toBeGreaterThanOrEqual(bar);
  });
});

test('by keyboard from the index to the first command', async ({page, own}) => {
  await page.goto(`${own.origin}/runbooks/`);
  await hydrated(page);
  await page.getByRole('link', {name: 'PortalDown'}).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/runbooks\/alert\/PortalDown\/$/);
  await page.getByRole('navigation', {name: 'Parts of this runbook'}).getByText('Fix').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#fix')).toBeInViewport();
  await expect(page.getByText('gh workflow run pages.yml')).toBeVisible();
});

test('an alert’s address shows its runbook and names the runbook’s own page', async ({page, own}) => {
  await page.goto(`${own.origin}/runbooks/alert/PortalDown/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('The portal does not answer');
  await hydrated(page);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveCount(1);
  expect(await canonical.getAttribute('href')).toMatch(/\/runbooks\/portal-is-down\/$/);
});

test('an alert without a runbook shows its rule', async ({page, own}) => {
  await page.goto(`${own.origin}/runbooks/alert/PortalErrorsPublished/`);
  await expect(page.getByText('No runbook yet for this alert.')).toBeVisible();
  await expect(page.getByText('spec_portal_diagnostics{severity="error"} > 0')).toBeVisible();
});

for (const slash of ['/', ''])
  test(`below a base path, ${slash === '' ? 'without' : 'with'} a slash at the end`, async ({page, project}) => {
    await page.goto(`${project.origin}/runbooks/alert/PortalDown${slash}`);
    await expect(page.getByRole('heading', {level: 1})).toHaveText('The portal does not answer');
  });

test('the index is narrowed by what is written', async ({page, own}) => {
  await page.goto(`${own.origin}/runbooks/?service=portal`);
  await hydrated(page);
  await expect(page.locator('.specPortal-rowTitle')).toHaveText(['The portal does not answer']);
});

test('what destroys has a word before it, in the step itself', async ({page, own}) => {
  await page.goto(`${own.origin}/runbooks/portal-is-down/`);
  await expect(page.locator('#roll-back-step-3').getByText('Destructive')).toBeVisible();
  await expect(page.locator('#roll-back-step-3 .specPortal-fill').first()).toHaveText('<owner>');
});

function topOf(page: Page, part: string): Promise<number> {
  return page
    .locator(part)
    .first()
    .evaluate((each) => each.getBoundingClientRect().top);
}
