import {expect, hydrated, test} from './portal.ts';

test('the address is the search: words and conditions, shared and gone back', async ({page, own}) => {
  await page.goto(`${own.origin}/search/?q=reference&kind=runbook`);
  await hydrated(page);
  await expect(page.getByRole('searchbox', {name: 'Search for'})).toHaveValue('reference');
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['Runbooks']);
  await expect(page.getByRole('link', {name: /Fix a broken reference/})).toBeVisible();
  await page.getByRole('checkbox', {name: /^Decision/}).check();
  await expect(page).toHaveURL(/kind=runbook&kind=decision/);
  await expect(page.getByRole('heading', {level: 2, name: 'Decisions'})).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['Runbooks']);
  await page.getByRole('button', {name: 'Remove filter Kind: Runbook'}).click();
  await expect(page).toHaveURL(/\/search\/\?q=reference$/);
});

test('a facet says how many results it leaves', async ({page, own}) => {
  await page.goto(`${own.origin}/search/?q=reference`);
  await hydrated(page);
  const option = page.getByRole('group', {name: 'Kind'}).locator('label').filter({hasText: 'Requirement'});
  await expect(option).toBeVisible();
  const count = Number(await option.locator('.specPortal-number').textContent());
  expect(count).toBeGreaterThan(0);
  await option.click();
  await expect(page.getByText(`${count} results`, {exact: true}).first()).toBeVisible();
});

test('it is where a form of any page may lead', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/`);
  // What is taken away while React looks at it, React complains of.
  await hydrated(page);
  await page.setContent(
    `<form action="${own.origin}/search/"><input name="q" value="adr 4"><button>Go</button></form>`,
  );
  await page.getByRole('button').click();
  await hydrated(page);
  await expect(page.getByRole('heading', {level: 2, name: 'Exactly this'})).toBeVisible();
  await expect(page.getByRole('link', {name: /ADR-0004/}).first()).toBeVisible();
});

test('typing does not fill the history', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/`);
  await page.goto(`${own.origin}/search/`);
  await hydrated(page);
  await page.getByRole('searchbox', {name: 'Search for'}).pressSequentially('parser');
  await expect(page).toHaveURL(/q=parser$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/decisions\/$/);
});

test('the dialog leads here with what was typed', async ({page, own}) => {
  await page.goto(`${own.origin}/`);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', {name: 'Id, title or words'}).fill('reference kind:runbook');
  await page.getByRole('link', {name: /^All results on a page/}).click();
  await expect(page).toHaveURL(/\/search\/\?q=reference\+kind%3Arunbook$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['Runbooks']);
});

test('all results can be shown, in any order, and the way back leads to as many', async ({page, own}) => {
  await page.goto(`${own.origin}/search/?q=portal`);
  await hydrated(page);
  const results = page.locator('.specPortal-foundGroup li');
  await expect(results).toHaveCount(60);
  const told = await page.getByText(/^60 of \d+ are shown$/).textContent();
  const count = Number(told?.split(' ')[2]);
  await page.getByRole('button', {name: /^Show \d+ more$/}).click();
  await expect(page).toHaveURL(/q=portal&shown=120$/);
  await expect(results).toHaveCount(Math.min(120, count));
  await results.last().getByRole('link').click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(results).toHaveCount(Math.min(120, count));
  for (let shown = 120; shown < count; shown += 60) {
    await page.getByRole('button', {name: /^Show \d+ more$/}).click();
    await expect(results).toHaveCount(Math.min(shown + 60, count));
  }
  await expect(page.getByRole('button', {name: /^Show \d+ more$/})).toHaveCount(0);
  await page.getByRole('combobox', {name: 'Order'}).selectOption('title');
  await expect(page).toHaveURL(/q=portal&sort=title$/);
  await expect(results).toHaveCount(60);
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('every id and title is one link away', async ({page, own}) => {
    await page.goto(`${own.origin}/search/?q=reference`);
    await page.getByRole('link', {name: 'All ids from A to Z'}).click();
    await expect(page.getByRole('link', {name: 'Fix a broken reference'}).first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
