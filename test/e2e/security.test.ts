import {bringIntoView, expect, hydrated, test} from './portal.ts';

const ROUTES = [
  '/',
  '/specs/',
  '/matrix/',
  '/problems/',
  '/guide/',
  '/specs/009-hostile-input/',
  '/decisions/0028-pictures-are-published-only-as-drawings/',
];

for (const route of ROUTES) {
  test(`${route} runs under its content security policy`, async ({page, own}) => {
    const violations: string[] = [];
    await page.exposeFunction('tellViolation', (words: string) => void violations.push(words));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
        Reflect.get(window, 'tellViolation')(`${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(`${own.origin}${route}`);
    await hydrated(page);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /script-src 'self' 'sha256-/,
    );
    expect(violations).toEqual([]);
  });
}

test('a script that got into a page is not run', async ({page, own, complaints}) => {
  await page.route(`${own.origin}/problems/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>window.wasRun = true;</script></body>');
    await route.fulfill({response, body});
  });
  await page.goto(`${own.origin}/problems/`);
  await hydrated(page);
  expect(await page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
  // The browser says so in the console, which is otherwise empty in every test.
  expect(complaints.splice(0).join('\n')).toMatch(/Content Security Policy/);
});

test('a diagram is drawn under the policy', async ({page, own}) => {
  await page.goto(`${own.origin}/decisions/0005-links-are-data/`);
  await hydrated(page);
  const diagram = page.locator('figure', {has: page.locator('svg')}).first();
  await bringIntoView(diagram);
  await expect(diagram.locator('svg').first()).toBeVisible();
});
