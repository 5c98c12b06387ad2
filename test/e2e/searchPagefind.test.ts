import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import type {SearchAnswer} from '../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapter.ts';
import type {SearchDocument} from '../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {engineRecords} from '../../plugins/docusaurus-plugin-spec-portal/src/core/search/engineRecords.ts';
import {writePagefindIndex} from '../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/pagefindIndex.ts';
import {type Served, serve} from '../support/serve.ts';
import {REPOSITORY} from '../support/sites.ts';
import {expect, hydrated, test} from './portal.ts';

const spec = (number: number, title: string, text: string, status: string): SearchDocument => ({
  key: `SPEC-00${number}`,
  kind: 'spec',
  title,
  href: `/specs/00${number}/`,
  status: {label: status, stage: status === 'draft' ? 'draft' : 'accepted'},
  aliases: [],
  text,
  words: '',
  sections: [],
  sectionFacts: {},
  facts: {kind: ['spec'], status: [status], tag: ['data']},
  items: [
    {
      localId: 'FR-001',
      alias: null,
      kind: 'requirement',
      title: '',
      text: `${title} MUST keep <b>copies</b> & logs`,
      href: `/specs/00${number}/#fr-001`,
      facts: {kind: ['requirement'], status: [status], ...(number === 1 && {runbook: ['restore']})},
    },
  ],
});
const DOCUMENTS = [
  spec(1, 'Nightly backups', 'Every night.', 'draft'),
  spec(2, 'Quota', 'Limits of tenants.', 'accepted'),
];

let index: string;
let files: Served;
let modules: Served;

test.beforeAll(async () => {
  index = await mkdtemp(join(tmpdir(), 'pagefind-'));
  await writePagefindIndex(engineRecords(DOCUMENTS), join(index, 'pagefind'), 'en');
  files = await serve(index);
  modules = await serve(join(REPOSITORY, 'plugins/docusaurus-plugin-spec-portal/lib'));
});

test.afterAll(async () => {
  await files.close();
  await modules.close();
  await rm(index, {recursive: true, force: true});
});

/** Asks the adapter in a browser: the compiled modules over an index Pagefind itself has made. */
async function asked<Value>(page: Page, question: string): Promise<Value> {
  // Both servers are one origin to the page.
  await page.route(`${files.origin}/lib/**`, async (route) => {
    const response = await route.fetch({url: route.request().url().replace(`${files.origin}/lib`, modules.origin)});
    await route.fulfill({response});
  });
  await page.route(`${files.origin}/`, (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><title>x</title>'}),
  );
  await page.goto(`${files.origin}/`);
  return page.evaluate(`(async () => {
    const {createPagefindAdapter} = await import('/lib/client/search/adapters/pagefindAdapter.js');
    const {loadPagefind} = await import('/lib/client/search/adapters/loadPagefind.js');
    const nothing = {groups: [], total: 0, suggestions: []};
    const names = {open: async () => {}, query: async () => nothing, completions: async () => [], facets: async () => 'names'};
    const adapter = createPagefindAdapter(() => loadPagefind('/pagefind/pagefind.js'), names);
    const options = {context: {artifact: null, today: '2026-11-20'}, limit: 20, depth: 'all'};
    await adapter.open();
    return ${question};
  })()`);
}

for (const [text, expected] of [
  ['nightly', ['SPEC-001', 'SPEC-001/FR-001']],
  ['copies kind:requirement', ['SPEC-001/FR-001', 'SPEC-002/FR-001']],
  ['copies status:draft', ['SPEC-001/FR-001']],
  ['copies -status:draft', ['SPEC-002/FR-001']],
  ['kind:requirement no:runbook', ['SPEC-002/FR-001']],
  ['has:runbook', ['SPEC-001/FR-001']],
  ['status:draft,accepted kind:spec', ['SPEC-001', 'SPEC-002']],
  ['zzzzqqqq', []],
] as const)
  test(`Pagefind answers: ${text}`, async ({page}) => {
    const {groups} = await asked<SearchAnswer>(page, `adapter.query(${JSON.stringify(text)}, options)`);
    expect(groups.flatMap(({records}) => records.map(({id}) => id)).toSorted()).toEqual(expected);
  });

test('what Pagefind marks is text, with places', async ({page}) => {
  const {groups} = await asked<SearchAnswer>(page, `adapter.query('copies status:draft', options)`);
  const [hit] = groups.flatMap(({records}) => records);
  expect(hit).toMatchObject({kind: 'requirement', href: '/specs/001/#fr-001', in: 'Nightly backups', status: null});
  expect(hit?.text).toContain('<b>copies</b> & logs');
  expect(hit?.marks.text.map(([from, to]) => hit.text.slice(from, to).toLowerCase()).join(' ')).toContain('copies');
});

test('facets by Pagefind; conditions it cannot test are left to the names', async ({page}) => {
  expect(await asked(page, `adapter.facets('copies', ['status', 'kind'], options)`)).toEqual([
    {
      key: 'status',
      options: [
        {value: 'accepted', label: 'accepted', count: 1},
        {value: 'draft', label: 'draft', count: 1},
      ],
    },
    {key: 'kind', options: [{value: 'requirement', label: 'requirement', count: 2}]},
  ]);
  expect(await asked(page, `adapter.facets('copies since:2026-01-01', ['kind'], options)`)).toBe('names');
});

test('a site built with Pagefind finds words by it, below its policy, and ids by its own index', async ({
  page,
  awkward,
}) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${awkward.origin}/decisions/`);
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', {name: 'Id, title or words'});
  const options = page.getByRole('dialog').getByRole('option');
  await box.fill('spec-1 fr2');
  await expect(options.first()).toContainText('SPEC-001/FR-002');
  expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
  await box.fill('stay harmless');
  await expect(options.filter({hasText: 'SPEC-001/FR-001'}).first().locator('mark').first()).toBeVisible();
  expect(asked.some((path) => path.includes('/pagefind/fragment/'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/specs\/001-awkward\//);
  await page.goto(`${awkward.origin}/search/?q=harmless&kind=requirement`);
  await hydrated(page);
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['Requirements']);
});
