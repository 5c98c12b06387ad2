import {expect, hydrated, test} from './portal.ts';

test('a key opens the search, an exact id comes first, Enter goes there', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/`);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.fill('spec-1 fr5');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('SPEC-001/FR-005');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/specs\/001-ingest-markdown\/#fr-005$/);
  await expect(page.locator('#fr-005')).toBeInViewport();
});

test('a decision by its number without zeros', async ({page, own}) => {
  await page.goto(`${own.origin}/`);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('adr 4');
  await expect(page.getByRole('option').first()).toContainText('ADR-0004');
});

test('a typo is forgiven, nonsense is told, Escape closes', async ({page, own}) => {
  await page.goto(`${own.origin}/`);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox');
  await box.fill('broken refrence');
  await expect(page.getByRole('option').filter({hasText: 'Fix a broken reference'}).first()).toBeVisible();
  await box.fill('qqqqzzzzxxxx');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('nothing of the index is loaded before the search opens', async ({page, own}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${own.origin}/`, {waitUntil: 'networkidle'});
  expect(requests.filter((url) => url.includes('search'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('trace');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(requests.filter((url) => url.includes('search')).length).toBeGreaterThan(0);
});
