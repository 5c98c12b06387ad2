import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {SearchAdapter} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapter.ts';
import {createTypesenseAdapter} from '../../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapters/typesenseAdapter.ts';
import {
  RECORDS_FILE,
  SCHEMA_FILE,
  typesenseFiles,
} from '../../../../plugins/docusaurus-plugin-spec-portal/src/core/search/typesenseFiles.ts';
import {portalOf} from '../../../support/portal.ts';
import {type Double, typesenseDouble} from '../../../support/typesenseDouble.ts';
import {found, OPTIONS, openedOver} from '../searching.ts';

const DOCUMENTS = portalOf({
  'docs/specs/001-backups/spec.md':
    '# Nightly backups\n\n**ID**: SPEC-001\n**Status**: Draft\n\n- **FR-001**: Jobs MUST retry, see [ADR](../../decisions/0001-queue.md)\n- **FR-002**: Copies MUST be kept\n',
  'docs/specs/002-quota/spec.md':
    '# Quota\n\n**ID**: SPEC-002\n**Status**: Approved\n\n- **FR-001**: Tenants MUST have a limit\n',
  'docs/decisions/0001-queue.md': '---\nstatus: accepted\ndate: 2026-03-01\n---\n# One queue for all jobs\n',
  'docs/runbooks/restore.md': '# Restore a table\n\nBefore </script> anything else.\n',
}).search();

const KEY = 'search-only';
let server: Double;
let adapter: SearchAdapter;

beforeAll(async () => {
  server = await typesenseDouble(KEY);
  // As an operator does it: the schema, then the records.
  const headers = {'X-TYPESENSE-API-KEY': KEY};
  const files = typesenseFiles(DOCUMENTS);
  await fetch(`${server.url}/collections`, {method: 'POST', headers, body: files.get(SCHEMA_FILE) ?? ''});
  const place = `${server.url}/collections/spec-portal/documents/import?action=upsert`;
  await fetch(place, {method: 'POST', headers, body: files.get(RECORDS_FILE) ?? ''});
  adapter = createTypesenseAdapter({engine: 'typesense', url: server.url, collection: 'spec-portal', key: KEY});
});

afterAll(() => server.close());

describe('a server answers as the static index does', () => {
  test.each([
    ['SPEC-001/FR-001', ['SPEC-001/FR-001']],
    ['001/fr-1', ['SPEC-001/FR-001']],
    ['fr1', ['SPEC-001/FR-001', 'SPEC-002/FR-001']],
    ['adr 1', ['ADR-0001']],
    ['limit', ['SPEC-002/FR-001']],
    ['retry', ['SPEC-001/FR-001']],
    ['kind:runbook', ['restore']],
    ['kind:spec status:draft', ['SPEC-001']],
    ['kind:requirement no:decision status:draft', ['SPEC-001/FR-002']],
    ['kind:decision since:2026-01-01', ['ADR-0001']],
    ['kind:decision since:2026-04-01', []],
    ['zzzz', []],
  ])('%s', async (text, expected) => {
    const engine = await openedOver(DOCUMENTS);
    const answer = await adapter.query(text, OPTIONS);
    const ids = answer.groups.flatMap(({records}) => records.map(({id}) => id));
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect((await found(engine, text)).slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
  });
});

test('a bare id: the document being read comes first, and all are named as a whole', async () => {
  const context = {artifact: 'SPEC-002', today: '2026-11-20'};
  const {groups} = await adapter.query('FR-001', {...OPTIONS, context});
  expect(groups.map(({kind}) => kind)).toEqual(['exact']);
  expect(groups[0]?.records.map(({id}) => id)).toEqual(['SPEC-002/FR-001', 'SPEC-001/FR-001']);
});

test('what was found is told as places in plain text', async () => {
  const {groups} = await adapter.query('script', OPTIONS);
  const [hit] = groups.flatMap(({records}) => records);
  expect(hit?.text).toContain('Before </script> anything');
  expect(hit?.marks.text.map(([from, to]) => hit.text.slice(from, to))).toEqual(['script']);
});

test('facets count what is found, each without its own condition', async () => {
  const facets = await adapter.facets('kind:requirement status:draft', ['kind', 'status', 'tag'], OPTIONS);
  expect(facets.map(({key}) => key)).toEqual(['kind', 'status']);
  expect(facets[0]?.options.find(({value}) => value === 'spec')?.count).toBe(1);
  expect(facets[1]?.options.find(({value}) => value === 'accepted')?.count).toBe(1);
});

test.each([
  ['sta', 'status:'],
  ['-sta', '-status:'],
  ['no:run', 'no:runbook '],
  ['status:dr', 'status:draft '],
  ['jobs kind:run', 'jobs kind:runbook '],
])('%s goes on as %s', async (text, expected) => {
  expect((await adapter.completions(text)).map((completion) => completion.text)).toContain(expected);
});

test('a text that begins no key goes on in no way', async () => {
  expect(await adapter.completions('zzz')).toEqual([]);
});

test('a wrong key and a missing collection are told', async () => {
  const at = {engine: 'typesense', url: server.url, collection: 'spec-portal', key: KEY} as const;
  await expect(createTypesenseAdapter({...at, key: 'x'}).query('a', OPTIONS)).rejects.toThrow(/401/);
  await expect(createTypesenseAdapter({...at, collection: 'y'}).query('a', OPTIONS)).rejects.toThrow(/Not found/);
});

test('an aborted question is rejected as such', async () => {
  const controller = new AbortController();
  const asked = adapter.query('quota', {...OPTIONS, signal: controller.signal});
  controller.abort();
  await expect(asked).rejects.toMatchObject({name: 'AbortError'});
});

test('the same documents give the same records, in whatever order they come', () => {
  expect(typesenseFiles(DOCUMENTS.toReversed())).toEqual(typesenseFiles(DOCUMENTS));
  const ids = (typesenseFiles(DOCUMENTS).get(RECORDS_FILE) ?? '').match(/"id":"[^"]*"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});
