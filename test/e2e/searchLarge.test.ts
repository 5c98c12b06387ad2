import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';
import {build} from 'vite';
import type {SearchAnswer} from '../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapter.ts';
import {buildIndex} from '../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import {type Served, serve} from '../support/serve.ts';
import {manyDocuments, SAMPLE} from '../unit/search/manyDocuments.ts';
import {expect, test} from './portal.ts';
import type {SearchOfPage} from './searchLarge/page.ts';

declare global {
  interface Window {
    readonly search: SearchOfPage;
  }
}

let folder: string;
let files: ReadonlyMap<string, string>;
let site: Served;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-large-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'searchLarge'),
    publicDir: false,
    worker: {format: 'es'},
    build: {
      outDir: folder,
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'searchLarge/page.ts'),
        output: {entryFileNames: 'page.js'},
      },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>x</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>',
  );
  await writeFile(join(folder, '404.html'), '');
  files = buildIndex(manyDocuments(10_000));
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
  site = await serve(folder);
});

test.afterAll(async () => {
  await site?.close();
  await rm(folder, {recursive: true, force: true});
});

/** Opens the page; answers with the parts of the index that it fetches from then on. */
async function opened(page: Page): Promise<readonly string[]> {
  const fetched: string[] = [];
  page.context().on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    if (files.has(name)) fetched.push(name);
  });
  await page.goto(`${site.origin}/`);
  await page.waitForFunction(() => 'search' in window);
  return fetched;
}

function compressed(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
}

function idsIn({groups}: SearchAnswer): readonly string[] {
  return groups.flatMap(({records}) => records.map(({id}) => id));
}

test('of 10,000 documents an id needs the first file only, words a few more, and all of it happens beside the page', async ({
  page,
}) => {
  const fetched = await opened(page);
  const query = (text: string) => page.evaluate((asked) => window.search.typed([asked]).then(({last}) => last), text);
  expect(fetched).toEqual([]);
  expect(idsIn(await query('spec-4321 fr6'))).toEqual(['SPEC-04321/FR-006']);
  expect(compressed(fetched)).toBeLessThan(250_000);
  expect(fetched[0]).toBe('search/core.json');
  const before = fetched.length;
  expect(idsIn(await query(SAMPLE.query))[0]).toBe(SAMPLE.answer);
  expect(compressed(fetched.slice(before))).toBeLessThan(150_000);
  expect(page.workers()).toHaveLength(1);
});

test('typing faster than answers come gives up all but the last', async ({page}) => {
  await opened(page);
  const letters = Array.from(SAMPLE.query, (_, index) => SAMPLE.query.slice(0, index + 1));
  const {last, aborted} = await page.evaluate((texts) => window.search.typed(texts), letters);
  expect(idsIn(last)[0]).toBe(SAMPLE.answer);
  expect(aborted).toBe(letters.length - 1);
});

test('facets of 10,000 documents count all results, not those that are shown', async ({page}) => {
  await opened(page);
  const {facets, total} = await page.evaluate(async () => {
    const context = {artifact: null, today: '2026-11-20'};
    const counted = await window.search.adapter.facets('backup', ['kind'], {context});
    const answer = await window.search.adapter.query('backup', {context, limit: 24, depth: 'all'});
    return {facets: counted, total: answer.total};
  });
  const counts = facets.flatMap(({options}) => options.map(({count}) => count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(total).toBeGreaterThan(1_000);
});
