import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {applyFilter} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {filterOfText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';
import {changeFacts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/changeFacts.ts';
import {questionFacts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/questionFacts.ts';
import type {PageData} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/pageData.ts';
import type {Portal} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/portal.ts';
import {atomOf, jsonOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/publishFeeds.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {createRepository, type GitRepository, historyOf} from '../../support/gitRepository.ts';
import {pagesOf, portalOf, viewOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const OTHER = 'docs/specs/002-b/spec.md';
const spec = (id: string, status: string, body: string) =>
  `# Jobs ${id}\n\n**Spec ID**: ${id}\n**Owner**: Team ${id}\n**Status**: ${status}\n\n## Requirements\n\n${body}\n`;

const NEWEST: Readonly<Record<string, string>> = {
  [SPEC]: spec('SPEC-001', 'Accepted', '- **FR-001**: Jobs MAY <b>resume</b> [NEEDS CLARIFICATION: how soon?]'),
  [OTHER]: spec('SPEC-002', 'Draft', '- **FR-001**: Queues MUST drain [NEEDS CLARIFICATION: in which order?]'),
};

let repository: GitRepository;
let portal: Portal;

beforeAll(async () => {
  repository = createRepository();
  repository.commit('2026-01-10', {[OTHER]: NEWEST[OTHER] ?? ''}, 'Ben');
  repository.commit('2026-02-20', {[SPEC]: spec('SPEC-001', 'Accepted', '- **FR-001**: Jobs MUST resume')}, 'Ana');
  repository.commit('2026-02-25', {[SPEC]: NEWEST[SPEC] ?? ''}, 'Cyd');
  const {history} = await historyOf(repository.folder);
  portal = portalOf(NEWEST, SETTINGS, {today: '2026-03-01', history, diagrams: null, skipped: [], pictures: null});
});
afterAll(() => repository.remove());

function pageOf<View extends PageData['view']>(view: View): Extract<PageData, {view: View}> {
  const data = pagesOf(portal).find((each) => each.view === view)?.data;
  return data as Extract<PageData, {view: View}>;
}

function artifactPage(path: string): Extract<PageData, {view: 'artifact'}> {
  return pagesOf(portal).find(({sourcePath}) => sourcePath === path)?.data as Extract<PageData, {view: 'artifact'}>;
}

describe('the page of changes', () => {
  test.each([
    ['none', undefined],
    ['awaited', true],
  ] as const)('without a history its state is %s', (state, isHistoryAwaited) => {
    const evidence = {...EVIDENCE, ...(isHistoryAwaited && {isHistoryAwaited})};
    const page = pagesOf(portalOf(NEWEST, SETTINGS, evidence)).find(({view}) => view === 'changes');
    expect(page?.data).toMatchObject({state, rows: [], feeds: null});
  });

  test('newest first, each with its item, its words and its commit', () => {
    const {rows, state} = pageOf('changes');
    expect(state).toBe('whole');
    expect(rows.map(({kind, label, commit, href}) => [kind, label, commit.author, href])).toEqual([
      ['text', 'FR-001', 'Cyd', `/SPEC-001:${SPEC}#fr-001`],
      ['question', null, 'Cyd', expect.stringContaining(`/SPEC-001:${SPEC}#`)],
      ['added', null, 'Ana', `/SPEC-001:${SPEC}`],
      ['added', null, 'Ben', `/SPEC-002:${OTHER}`],
    ]);
    expect(rows[0]?.commit.href).toMatch(/^https:\/\/git\.example\/commit\/[0-9a-f]{40}$/);
  });

  test.each([
    ['kind:text', 1],
    ['type:spec', 4],
    ['spec:SPEC-002', 1],
    ['spec:spec-002', 1],
    ['owner:Ana', 1],
    ['-owner:Ana', 3],
    ['since:2026-02-25', 2],
    ['until:2026-02-24', 2],
    ['older:30d', 1],
    ['requirement:FR-001', 1],
    ['resume', 1],
    ['kind:verified', 0],
    ['spec:SPEC-003', 0],
  ])('%s leaves %i', (filter, expected) => {
    expect(applyFilter(pageOf('changes').rows, filterOfText(filter), changeFacts, '2026-03-01')).toHaveLength(expected);
  });

  test('without Git it says so', () => {
    const page = viewOf(NEWEST, 'changes');
    expect(page).toMatchObject({state: 'none', rows: [], feeds: null});
    const {build, feeds} = portalOf(NEWEST);
    expect({build, feeds: feeds()}).toEqual({build: null, feeds: []});
  });
});

describe('the page of a document', () => {
  test('its days, its last changes and where all are', () => {
    const {history} = artifactPage(SPEC);
    expect(history).toMatchObject({
      created: {date: '2026-02-20', author: 'Ana'},
      updated: {date: '2026-02-25', author: 'Cyd'},
      total: 3,
      href: '/changes?spec=SPEC-001',
      feed: '/SPEC-001/changes.xml',
    });
    expect(history?.changes).toHaveLength(3);
  });

  test('requirements that changed after the approval, and only there', () => {
    expect(artifactPage(SPEC).history?.drift).toMatchObject({
      approved: {date: '2026-02-20'},
      status: {label: 'Accepted', stage: 'accepted'},
    });
    expect(artifactPage(OTHER).history?.drift).toBeNull();
  });
});

describe('questions', () => {
  test('the oldest first, with the commit that asked, the owner and a place to answer', () => {
    const {open, waiting} = pageOf('clarifications');
    expect(open.map(({text, asked, owners, edit}) => [text, asked?.date, asked?.author, owners, edit])).toEqual([
      ['in which order?', '2026-01-10', 'Ben', ['Team SPEC-002'], expect.stringContaining(`/edit/${OTHER}#L`)],
      ['how soon?', '2026-02-25', 'Cyd', ['Team SPEC-001'], expect.stringContaining(`/edit/${SPEC}#L`)],
    ]);
    expect(waiting).toBe(1);
  });

  test.each([
    ['older:30d', ['in which order?']],
    ['state:open', ['in which order?', 'how soon?']],
    ['state:answered', []],
    ['owner:"Team SPEC-001"', ['how soon?']],
    ['spec:SPEC-002', ['in which order?']],
    ['since:2026-02-01', ['how soon?']],
  ])('%s', (filter, expected) => {
    const rows = applyFilter(pageOf('clarifications').open, filterOfText(filter), questionFacts, '2026-03-01');
    expect(rows.map(({text}) => text)).toEqual(expected);
  });
});

describe('feeds', () => {
  const site = {outDir: '', baseUrl: '/', url: 'https://portal.example', title: 'Portal & <more>'};

  test('one of all, one per spec with changes', () => {
    expect(portal.feeds().map(({atom, json, entries}) => [atom, json, entries.length])).toEqual([
      ['/changes.xml', '/changes.json', 4],
      ['/SPEC-001/changes.xml', null, 3],
      ['/SPEC-002/changes.xml', null, 1],
    ]);
  });

  test('entries have whole addresses, stable ids and the moment of the commit', () => {
    const [all] = portal.feeds();
    if (!all) throw new Error('There are changes.');
    const feed = JSON.parse(jsonOf(all, site));
    expect(feed).toMatchObject({title: 'Portal & <more>', feed_url: 'https://portal.example/changes.json'});
    expect(feed.items[0]).toMatchObject({
      id: expect.stringMatching(
        /^https:\/\/portal\.example\/changes#[0-9a-f]{10}-text-docs-specs-001-a-spec-md-fr-001$/,
      ),
      url: `https://portal.example/SPEC-001:${SPEC}#fr-001`,
      title: 'SPEC-001 FR-001: requirement reworded',
      date_modified: '2026-02-25T12:00:00.000Z',
      author: {name: 'Cyd'},
    });
  });

  test('words of documents are text, in titles and in contents', () => {
    const [all] = portal.feeds();
    if (!all) throw new Error('There are changes.');
    const hostile = {
      ...all,
      entries: all.entries.map((entry) => ({...entry, title: ']]> <i>\u0007', after: '<script>]]>'})),
    };
    const atom = atomOf(hostile, site);
    expect(atom).not.toMatch(/<script>|<i>/);
    expect(atom).not.toContain('\u0007');
    expect(atom).toContain('&lt;script&gt;');
    expect(atomOf(hostile, site)).toBe(atom);
  });
});

test('the stamp names the commit', () => {
  expect(portal.build).toMatchObject({date: '2026-02-25', author: 'Cyd'});
});
