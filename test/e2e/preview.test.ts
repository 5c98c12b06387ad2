import {type ChildProcess, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {docusaurusEnvironment, REPOSITORY} from '../support/sites.ts';
import {expect, hydrated, test} from './portal.ts';

test('an edit shows in the open page of the preview, and only the text changes', async ({page, complaints}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'spec-portal-preview-'));
  await cp(join(REPOSITORY, 'docs'), join(folder, 'docs'), {recursive: true});
  const port = await freePort();
  const preview = spawn(
    process.execPath,
    [
      'node_modules/@docusaurus/core/bin/docusaurus.mjs',
      'start',
      '--no-open',
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
    ],
    {
      cwd: REPOSITORY,
      // No editor is to open on the machine that tests.
      env: docusaurusEnvironment({
        name: 'preview',
        environment: {SPEC_PORTAL_ROOT: folder, LAUNCH_EDITOR: 'true', NO_COLOR: '1'},
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const terminal: string[] = [];
  for (const stream of [preview.stdout, preview.stderr])
    stream?.on('data', (chunk: Buffer) => void terminal.push(chunk.toString()));
  try {
    await answering(`http://127.0.0.1:${port}/`, preview);
    await page.goto(`http://127.0.0.1:${port}/specs/001-ingest-markdown/`);
    await hydrated(page);
    await expect(page.locator('#fr-001')).toContainText('as its authors wrote it');

    const file = join(folder, 'docs/specs/001-ingest-markdown/spec.md');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('as its authors wrote it', 'as its edited authors wrote it'),
    );
    await expect(page.locator('#fr-001')).toContainText('as its edited authors wrote it', {timeout: 60_000});

    // An edit compiles nothing: the second is here, and the first would have been compiled by now.
    const compilations = () => terminal.join('').split('compiled successfully').length;
    const before = compilations();
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('as its edited authors wrote it', 'as its authors wrote it again'),
    );
    await expect(page.locator('#fr-001')).toContainText('as its authors wrote it again', {timeout: 60_000});
    expect(compilations()).toBe(before);

    await rm(join(folder, 'docs/decisions/0002-own-content-plugin.md'));
    await expect(page.locator('#fr-001')).toContainText(/names nothing|broken/i, {timeout: 60_000});

    // The problem stands at its place, and in the corner, where a key reaches it.
    const callout = page.locator('#fr-001 .specPortal-problem');
    await expect(callout).toContainText('broken-reference');
    const corner = page.locator('.specPortal-preview > summary');
    await expect(corner).toHaveText(/\d+ problems?/);
    await corner.focus();
    await page.keyboard.press('Enter');
    const asked = page.waitForRequest(/open-editor\?fileName=/);
    await page.locator('.specPortal-previewList').getByRole('button').first().click();
    expect(decodeURIComponent((await asked).url())).toContain(`${folder}/docs/specs/001-ingest-markdown/spec.md:`);
    // The terminal hears of it when the page has had time to show it.
    await expect
      .poll(() => stripVTControlCharacters(terminal.join('')))
      .toMatch(/new: \d+\s+docs\/\S+:\d+:\d+ {2}error {2}broken-reference/);

    // Nobody waits for the library that draws; what it says of a diagram comes by itself, without another edit.
    await writeFile(
      file,
      `${await readFile(file, 'utf8')}\n## Broken\n\n\`\`\`mermaid\nflowchart LR\n  a -->\n\`\`\`\n`,
    );
    await expect(page.locator('.specPortal-previewList')).toContainText('broken-diagram', {timeout: 60_000});

    // A diagram is drawn by the library as it is shipped: the bundler did not compile it.
    const shipped = page.waitForResponse(/\/mermaid\.esm\.min\.mjs$/);
    await writeFile(file, (await readFile(file, 'utf8')).replace('a -->\n', 'a --> mended\n'));
    const drawn = page.locator('.specPortal-drawing > svg', {hasText: 'mended'});
    await page.locator('#broken').scrollIntoViewIfNeeded();
    await expect(drawn).toBeVisible({timeout: 60_000});
    expect((await shipped).headers()['content-type']).toMatch(/javascript/);

    // The page of an alert is its runbook, and told what its runbook's own page is.
    const runbook = join(folder, 'docs/runbooks/portal-is-down.md');
    await writeFile(
      runbook,
      (await readFile(runbook, 'utf8')).replace('Nobody reaches', 'See ADR-0002. Nobody reaches'),
    );
    await page.goto(`http://127.0.0.1:${port}/runbooks/alert/PortalDown/`);
    await expect(page.locator('p + .specPortal-problem')).toContainText('broken-reference', {timeout: 60_000});
    await expect(corner).toHaveText('1 problem');
    await page.goto(`http://127.0.0.1:${port}/specs/001-ingest-markdown/`);
    await hydrated(page);

    await page.setViewportSize({width: 320, height: 640});
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );

    // One file that cannot be read as it stands costs its own page a line, and no other page anything.
    await writeFile(file, '---\n: [\n---\n\n# Half a file\n\n::requirements{spec=\n\n:::requirement\n');
    await expect(page.getByRole('heading', {level: 1})).toContainText('Half a file', {timeout: 60_000});
    await page.goto(`http://127.0.0.1:${port}/specs/`);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();

    // A route takes every address below a list: where there is no page, it says so.
    await page.goto(`http://127.0.0.1:${port}/specs/902-never/`);
    await expect(page.getByRole('heading', {name: 'There is no page here'})).toBeVisible();

    // A new document has a page and needs no new script: its family's route was there before it.
    await mkdir(join(folder, 'docs/specs/901-new'));
    await writeFile(join(folder, 'docs/specs/901-new/spec.md'), '# A document of this minute\n');
    await expect(async () => {
      await page.goto(`http://127.0.0.1:${port}/specs/901-new/`);
      await expect(page.getByRole('heading', {level: 1})).toHaveText('A document of this minute', {timeout: 2_000});
    }).toPass({timeout: 60_000});
  } finally {
    preview.kill('SIGTERM');
    await rm(folder, {recursive: true, force: true});
  }
  // The socket of the preview closes under the page.
  complaints.length = 0;
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

async function answering(url: string, preview: ChildProcess): Promise<void> {
  for (;;) {
    if (preview.exitCode !== null) throw new Error(`The preview ended with ${preview.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 300));
  }
}
