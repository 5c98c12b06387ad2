import {beforeAll, describe, expect, test} from 'vitest';
import {found, OPTIONS, type Opened, openedOverFiles} from './searching.ts';

const FILES = {
  'docs/specs/012-backups/spec.md': [
    '# Spec: Nightly backups',
    '**ID**: SPEC-012',
    '**Status**: draft',
    '**Type**: platform',
    '',
    'Copies of every table are kept where no single fault reaches them.',
    '',
    '## Requirements',
    '- **FR-001**: Copies MUST be encrypted at rest with keys of the tenant.',
    '- **FR-005**: A restore SHOULD finish within the maintenance window.',
    '- **FR-AUTH-002**: Overwriting a copy MUST need two people.',
    '',
    '## Success Criteria',
    '- **SC-001**: A full restore takes less than an hour.',
  ].join('\n'),
  'docs/specs/013-quotas/spec.md': [
    '# Spec: Tenant quotas',
    '**ID**: SPEC-013',
    '**Status**: accepted',
    '',
    '## Requirements',
    '- **FR-005**: Überlauf einer Warteschlange MUST be told with its naïve limit.',
    '- **FR-006**: 日本語の検索 MUST work, and so MUST `maxRetryCount`. [NEEDS CLARIFICATION: who may raise a quota?]',
  ].join('\n'),
  'docs/decisions/0003-object-storage.md':
    '# 3. Object storage for copies\n\n## Status\n\nAccepted\n\n## Context\n\nTapes are slow, and nobody knows where the oldest are.\n',
  'docs/decisions/0012-one-broker.md': '# 12. One message broker\n\n## Status\n\nProposed\n',
  'docs/runbooks/restore-table.md': [
    '# Restore a table',
    '',
    '**Alerts**: KubeBackupMissing',
    '',
    '## Steps',
    '',
    '1. Find the newest snapshot in the vault.',
    '2. Replay the journal until the moment before the fault.',
  ].join('\n'),
};

let engine: Opened;
beforeAll(async () => {
  engine = await openedOverFiles(FILES);
});

describe('ids come first, however they are written', () => {
  test.each([
    ['SPEC-012/FR-005', ['SPEC-012/FR-005']],
    ['SPEC-12 FR-5', ['SPEC-012/FR-005']],
    ['spec 12 fr5', ['SPEC-012/FR-005']],
    ['012/fr-005', ['SPEC-012/FR-005']],
    ['12 fr 005', ['SPEC-012/FR-005']],
    ['012-backups/FR-005', ['SPEC-012/FR-005']],
    ['FR-005', ['SPEC-012/FR-005', 'SPEC-013/FR-005']],
    ['fr5', ['SPEC-012/FR-005', 'SPEC-013/FR-005']],
    ['FR 005', ['SPEC-012/FR-005', 'SPEC-013/FR-005']],
    ['fr_5', ['SPEC-012/FR-005', 'SPEC-013/FR-005']],
    ['fr-auth-2', ['SPEC-012/FR-AUTH-002']],
    ['sc1', ['SPEC-012/SC-001']],
    ['spec-012', ['SPEC-012']],
    ['adr 3', ['ADR-0003']],
    ['ADR-0003', ['ADR-0003']],
    ['adr3', ['ADR-0003']],
    ['restore-table', ['restore-table']],
    ['Restore a table', ['restore-table']],
    ['kubebackupmissing', ['KubeBackupMissing']],
    ['kube backup missing', ['KubeBackupMissing']],
  ])('%s', async (query, ids) => {
    const {groups} = await engine.query(query, OPTIONS);
    expect(groups[0]?.kind).toBe('exact');
    expect(groups[0]?.records.map(({id}) => id)).toEqual(ids);
  });

  test.each(['FR-099', 'SPEC-12 FR-99', 'SPEC-99', 'adr 99', 'XY-005', 'fr', '5', 'SHA-256'])(
    '%s names nothing here',
    async (query) => {
      const {groups} = await engine.query(query, OPTIONS);
      expect(groups.flatMap(({kind, records}) => (kind === 'exact' ? records.map(({id}) => id) : []))).toEqual([]);
    },
  );

  test.each([
    ['SPEC-013', 'SPEC-013/FR-005'],
    ['/SPEC-013:docs/specs/013-quotas/spec.md', 'SPEC-013/FR-005'],
    ['SPEC-012', 'SPEC-012/FR-005'],
    [null, 'SPEC-012/FR-005'],
  ])('the document being read comes first: %s', async (artifact, first) => {
    const [best] = await found(engine, 'FR-005', {context: {artifact, today: '2026-11-20'}});
    expect(best).toBe(first);
  });

  test('a bare number is a document, a number among words a word', async () => {
    expect((await found(engine, '12'))[0]).toBe('SPEC-012');
    expect((await found(engine, 'restore 12'))[0]).not.toBe('SPEC-012');
  });
});

describe('words', () => {
  test.each([
    ['nightly', 'SPEC-012'],
    ['night', 'SPEC-012'],
    ['nigthly backups', 'SPEC-012'],
    ['encrypted tenant keys', 'SPEC-012/FR-001'],
    ['encripted at rest', 'SPEC-012/FR-001'],
    ['maintenence window', 'SPEC-012/FR-005'],
    ['fr-5 maintenance', 'SPEC-012/FR-005'],
    ['quotas FR-005', 'SPEC-013/FR-005'],
    ['uberlauf', 'SPEC-013/FR-005'],
    ['ÜBERLAUF', 'SPEC-013/FR-005'],
    ['naive limit', 'SPEC-013/FR-005'],
    ['検索', 'SPEC-013/FR-006'],
    ['日本語', 'SPEC-013/FR-006'],
    ['retry count', 'SPEC-013/FR-006'],
    ['maxretrycount', 'SPEC-013/FR-006'],
    ['tapes', 'ADR-0003'],
    ['newest snapshot', 'restore-table#step-1'],
    ['"two people"', 'SPEC-012/FR-AUTH-002'],
  ])('%s', async (query, first) => {
    expect((await found(engine, query))[0]).toBe(first);
  });

  test.each([
    ['nothing of the kind', 'qqqq zzzz'],
    ['a phrase in another order', '"people two"'],
    ['a phrase with a word left out', '"encrypted with keys"'],
    ['two slips in a short word', 'knoghtlx'],
    ['a slip in three letters', 'tpa'],
    ['signs alone', '?! --'],
    ['blanks', '   '],
    ['signs of another script', '漢字'],
  ])('%s finds nothing', async (_name, query) => {
    expect(await found(engine, query)).toEqual([]);
  });

  test('names alone fetch no words and no texts', async () => {
    const fresh = await openedOverFiles(FILES);
    expect((await found(fresh, 'nightly', {depth: 'names'}))[0]).toBe('SPEC-012');
    expect(await found(fresh, 'SPEC-12 FR-5', {depth: 'names'})).toEqual(['SPEC-012/FR-005']);
    expect(fresh.fetched).toEqual(['core.json']);
  });

  test('a repaired word is told', async () => {
    expect((await engine.query('encripted', OPTIONS)).suggestions).toEqual(['encrypted']);
    expect((await engine.query('encrypted', OPTIONS)).suggestions).toEqual([]);
  });
});

describe('conditions', () => {
  test.each([
    ['status:draft kind:spec', ['SPEC-012']],
    ['kind:runbook', ['restore-table']],
    ['kind:decision status:accepted', ['ADR-0003']],
    ['kind:decision -status:accepted', ['ADR-0012']],
    ['kind:step snapshot', ['restore-table#step-1']],
    ['status:accepted fr-5', ['SPEC-013/FR-005']],
    ['status:draft encrypted', ['SPEC-012/FR-001']],
    ['level:should', ['SPEC-012/FR-005']],
    ['kind:clarification is:open', ['SPEC-013#']],
    ['type:platform kind:spec', ['SPEC-012']],
    ['id:SPEC-012', ['SPEC-012']],
  ])('%s', async (query, ids) => {
    const result = await found(engine, query);
    expect(result.map((id) => id.replace(/#(?!step-).*/, '#'))).toEqual(ids);
  });

  test.each([
    'status:accepted encrypted',
    'kind:decision nightly',
    'status:superseded',
    'type:unknown',
    'owner:nobody',
  ])('%s leaves nothing', async (query) => {
    expect(await found(engine, query)).toEqual([]);
  });

  test('a key goes on as its values, with how many records have them', async () => {
    const values = await engine.completions('restore status:');
    expect(values.map(({label}) => label)).toContain('draft');
    expect(values.find(({label}) => label === 'draft')).toMatchObject({text: 'restore status:draft ', kind: 'value'});
    expect((await engine.completions('sta')).map(({text}) => text)).toEqual(['status:', 'state:']);
    expect((await engine.completions('kind:ru')).map(({text}) => text)).toEqual(['kind:runbook ']);
    expect(await engine.completions('nokey:')).toEqual([]);
    expect(await engine.completions('')).toEqual([]);
  });
});

describe('what a result shows', () => {
  test('marks are the words that were found, slips repaired', async () => {
    const {groups} = await engine.query('encripted tenant', OPTIONS);
    const [hit] = groups[0]?.records ?? [];
    const marked = hit?.marks.text.map(([from, to]) => hit.text.slice(from, to));
    expect(marked).toEqual(['encrypted', 'tenant']);
  });

  test('an item names its document, a document its status', async () => {
    const {groups} = await engine.query('nightly', OPTIONS);
    const [document] = groups[0]?.records ?? [];
    expect(document).toMatchObject({in: null, status: {label: 'draft', stage: 'draft'}});
    const [requirement] = (await engine.query('encrypted keys', OPTIONS)).groups[0]?.records ?? [];
    expect(requirement).toMatchObject({in: 'Nightly backups', status: null});
    expect(requirement?.href).toMatch(/#fr-001$/);
  });

  test('what is found by a heading leads to it, and says whose it is', async () => {
    const [hit] = (await engine.query('restore table steps', OPTIONS)).groups[0]?.records ?? [];
    expect(hit).toMatchObject({kind: 'section', title: 'Steps', in: 'Restore a table'});
    expect(hit?.href).toMatch(/#steps$/);
  });
});

test('a query that nobody waits for any more ends', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(engine.query('nightly', {...OPTIONS, signal: controller.signal})).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('an index of another format is not read', async () => {
  const {openEngine} = await import(
    '../../../plugins/docusaurus-plugin-spec-portal/src/client/search/engine/engine.ts'
  );
  const host = {fetchFile: async () => ({format: 1}), pause: async () => {}};
  await expect(openEngine(host)).rejects.toThrow('format 1');
});
