import {readFileSync} from 'node:fs';
import {bringIntoView, expect, hydrated, test} from './portal.ts';

const SPEC = '/specs/013-diagrams-and-map/';

test('a diagram is drawn when it comes into view, and its names lead on', async ({page, own}) => {
  await page.setViewportSize({width: 1280, height: 500});
  await page.goto(own.origin + SPEC);
  await hydrated(page);
  const figure = page.locator('#portal-diagram-1');
  await expect(figure.locator('.specPortal-drawing')).toHaveCount(0);
  await expect(figure.locator('details')).toHaveAttribute('open', '');
  await bringIntoView(figure);
  await expect(figure.locator('.specPortal-drawing > svg')).toBeVisible({timeout: 20_000});
  await expect(figure.locator('details')).not.toHaveAttribute('open', '');
  await expect(figure).toHaveAccessibleName('From a Mermaid block to a figure');
  const link = figure.locator('.specPortal-drawing a', {hasText: 'ADR-0021'});
  await expect(link).toHaveAttribute('href', '/decisions/0021-diagrams-are-read-twice/');
  await expect(figure.locator('.specPortal-drawn--accepted')).not.toHaveCount(0);
  await link.click();
  await expect(page).toHaveURL(/\/decisions\/0021-/);
  await expect(page.getByRole('heading', {level: 1})).toContainText('Diagrams are read twice');
});

test('full screen: keys change the size, Escape leads back to the button', async ({page, own}) => {
  await page.goto(own.origin + SPEC);
  await hydrated(page);
  const figure = page.locator('#portal-diagram-1');
  await bringIntoView(figure);
  const button = figure.getByRole('button', {name: /Full screen/});
  await button.focus({timeout: 20_000});
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const width = async () => (await dialog.locator('svg').boundingBox())?.width ?? 0;
  await expect(dialog.locator('svg')).toBeVisible();
  // The size that fits is known once it is told.
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ %$/);
  const fitted = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(fitted * 1.1);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(fitted * 0.9);
  await page.keyboard.press('0');
  await expect.poll(width).toBeCloseTo(fitted, 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a drawing is saved as SVG that needs no browser, and as PNG', async ({page, own}) => {
  await page.goto(own.origin + SPEC);
  await hydrated(page);
  const figure = page.locator('#portal-diagram-1');
  await bringIntoView(figure);
  const save = async (name: string): Promise<Buffer> => {
    const downloading = page.waitForEvent('download');
    await figure.getByRole('button', {name, exact: true}).click({timeout: 20_000});
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`from-a-mermaid-block-to-a-figure.${name.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toContain('foreignObject');
  expect(svg).toContain('Mermaid block');
  expect((await save('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('the other theme draws anew, with an id of its own', async ({page, own}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(own.origin + SPEC);
  await hydrated(page);
  const drawing = page.locator('#portal-diagram-1 .specPortal-drawing').first().locator('> svg');
  await bringIntoView(page.locator('#portal-diagram-1'));
  await expect(drawing).toBeVisible({timeout: 20_000});
  const first = await drawing.getAttribute('id');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(drawing).not.toHaveAttribute('id', first ?? '');
  await expect(drawing).toBeVisible();
  // Paper is white: the drawing for it is the light one.
  await expect(page.locator('#portal-diagram-1 .specPortal-drawing--paper > svg')).toHaveCount(1);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('#portal-diagram-1 .specPortal-drawing--paper')).toBeVisible();
  await expect(drawing).toBeHidden();
});

test('a broken diagram says why and where, keeps its text, and the page works', async ({page, awkward, complaints}) => {
  await page.goto(`${awkward.origin}/specs/001-awkward/`);
  await hydrated(page);
  const figure = page.locator('figure.specPortal-diagram', {hasText: 'this is no diagram at all'});
  await bringIntoView(figure);
  await expect(figure).toContainText(
    'This diagram cannot be drawn. It opens with no word that names a kind of diagram.',
  );
  await expect(figure).toContainText('docs/specs/001-awkward/spec.md:');
  await expect(figure.locator('pre').first()).toBeVisible();
  await page.goto(`${awkward.origin}/diagrams/`);
  await expect(page.locator('.specPortal-gallery > li').first()).toContainText('cannot be drawn');
  complaints.length = 0;
});

test('without scripts: words, source and links of a diagram, the map as drawing and list', async ({browser, own}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  await page.goto(own.origin + SPEC);
  const figure = page.locator('#portal-diagram-1');
  await expect(figure.locator('pre')).toContainText('flowchart LR');
  await expect(figure.locator('pre')).toBeVisible();
  await expect(figure).toContainText('Links table ADR-0005 to Page data SPEC-005');
  await expect(figure.getByRole('link', {name: 'ADR-0021'})).toBeVisible();
  await expect(page.locator('.specPortal-neighbourhood svg.specPortal-graph')).toBeVisible();
  await page.goto(`${own.origin}/map/`);
  await expect(page.locator('.specPortal-graphBox > svg').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', {name: 'Diagrams and map'}).last()).toBeVisible();
  await page.goto(`${own.origin}/diagrams/`);
  await expect(page.getByRole('main')).toContainText('accTitle: The life of one figure');
  await context.close();
});

test('the gallery is narrowed by the address', async ({page, own}) => {
  await page.goto(`${own.origin}/diagrams/?kind=state&spec=SPEC-013`);
  await hydrated(page);
  await expect(page.locator('.specPortal-gallery > li')).toHaveCount(1);
  await expect(page.locator('.specPortal-gallery h2')).toHaveText('The life of one figure');
});
