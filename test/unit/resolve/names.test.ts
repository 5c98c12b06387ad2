import {describe, expect, test} from 'vitest';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {type Assembled, assemble} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/assemble.ts';
import {createNames, type Names} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/names.ts';
import {type Files, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

function assembledOf(files: Files): readonly Assembled[] {
  const facts = sourcesOf(files).map((source) => readFile(source, SETTINGS));
  return assemble(facts, createMemory());
}

function namesOf(files: Files): Names {
  return createNames(assembledOf(files), createMemory());
}

const BACKUPS = 'docs/specs/007-backups/spec.md';
const DOORS = 'docs/specs/012-doors/requirements.md';
const LOCKS = 'docs/specs/locks.md';
const CACHE = 'docs/adr/0003-cache.md';
const RESTART = 'docs/runbooks/restart.md';
const FILES: Files = {
  [BACKUPS]:
    '# SPEC-012: Backups\n\n**ID**: SPEC-012\n\n- **FR-001**: a\n- **BR-001**: b\n\n## Tasks\n\n- [ ] T003 c\n- [ ] T-003 d\n',
  'docs/specs/007-backups/Plan.md': '# Plan\n\n## Tasks\n\n- [ ] T004 a\n',
  [DOORS]: '# Doors\n\n- **FR-001**: a\n\n## Tasks\n\n- [ ] T004 a\n- [ ] T005 b\n',
  [LOCKS]: '# ADR-0099: Locks\n\n**ID**: x-locks\n\n- **FR-002**: a\n- **SC-001**: b\n',
  [CACHE]: '# ADR-0003: Cache\n',
  'docs/adr/record.md': '# Record\n\n**ID**: PRD-5\n',
  [RESTART]: '# Restart\n',
};

describe('artifacts', () => {
  test.each<[string, string, readonly string[]]>([
    ['the written id', 'SPEC-012', [BACKUPS]],
    ['as one would write it shorter', 'spec-12', [BACKUPS]],
    ['the number of its folder', 'SPEC-7', [BACKUPS]],
    ['the number alone', '7', [BACKUPS]],
    ['the number as the folder has it', '007', [BACKUPS]],
    ['the name of its folder', '007-Backups', [BACKUPS]],
    ['the id in front of its title', 'ADR-99', [LOCKS]],
    ["the number alone is the folder's before an id's", '12', [DOORS]],
    ['the number of a decision', 'ADR-3', [CACHE]],
    ['the number of a decision alone names no spec', '3', []],
    ['an id of another family', 'prd-5', ['docs/adr/record.md']],
    ['an id in words', 'X-Locks', [LOCKS]],
    ['the name of its file', 'locks', [LOCKS]],
    ['name, key and file in one', 'restart', [RESTART]],
    ['a number with more behind it', '7x', []],
    ['a number with more before it', 'x7', []],
    ['a number nobody has', '8', []],
    ['a number too long to be one', '0000007', []],
    ['a name nobody has', 'gone', []],
    ['nothing', '', []],
  ])('%s', (_name, name, expected) => {
    expect(
      namesOf(FILES)
        .artifactsNamed(name)
        .map(({artifact}) => artifact.path),
    ).toEqual(expected);
  });

  test('a number alone is that of a written id where no folder has it', () => {
    const {artifactsNamed} = namesOf({'docs/specs/a.md': '# A\n\n**ID**: SPEC-031\n'});
    expect(artifactsNamed('31').map(({artifact}) => artifact.path)).toEqual(['docs/specs/a.md']);
  });

  test('two of one number are both named', () => {
    const {artifactsNamed} = namesOf({'docs/adr/0001-a.md': '# A\n', 'docs/adr/0001-b.md': '# B\n'});
    expect(artifactsNamed('ADR-1').map(({artifact}) => artifact.path)).toEqual([
      'docs/adr/0001-a.md',
      'docs/adr/0001-b.md',
    ]);
  });

  test('one whose files are not known has its other names', () => {
    const [locks] = assembledOf({[LOCKS]: '# Locks\n'});
    const {artifactsNamed} = createNames(locks ? [{...locks, files: []}] : [], createMemory());
    expect(artifactsNamed('locks')).toHaveLength(1);
  });
});

describe('items', () => {
  const idsOf = (artifact: string, id: string) =>
    namesOf(FILES)
      .itemsOf(artifact, id)
      .map((item) => item.id);
  test.each<[string, string, readonly string[]]>([
    ['SPEC-012', 'FR-001', ['SPEC-012/FR-001']],
    ['SPEC-012', 'fr-1', ['SPEC-012/FR-001']],
    ['SPEC-012', 'FR-002', []],
    ['SPEC-012', 'T003', ['SPEC-012/T003']],
    ['SPEC-012', 't-003', ['SPEC-012/T-003']],
    ['SPEC-012', 'T-004', ['SPEC-012/T004']],
    ['x-locks', 'FR-002', ['x-locks/FR-002']],
    ['gone', 'FR-001', []],
  ])('%s has of %s', (artifact, id, expected) => {
    expect(idsOf(artifact, id)).toEqual(expected);
  });

  test('two that are spelled alike are both meant, however they are written', () => {
    const {itemsOf} = namesOf({
      'docs/specs/a/spec.md': '# A\n\n## Tasks\n\n- [ ] T003 a\n',
      'docs/specs/a/tasks.md': '# Tasks\n\n- [ ] T003 b\n',
    });
    expect(itemsOf('a', 'T-003')).toHaveLength(2);
    expect(itemsOf('a', 'T003')).toHaveLength(2);
  });

  test.each<[string, number]>([
    ['FR-001', 2],
    ['FR-1', 2],
    ['SC-001', 1],
    ['FR-009', 0],
    ['words', 0],
  ])('anywhere, %s is %i', (id, count) => {
    expect(namesOf(FILES).itemsAnywhere(id)).toHaveLength(count);
  });
});

describe('families', () => {
  test.each([
    ['SPEC-012', 'BR', true, true],
    ['x-locks', 'BR', false, false],
    ['x-locks', 'SC', true, true],
    ['x-locks', 'FR', true, true],
    ['ADR-0003', 'FR', false, true],
    ['ADR-0003', 'SC', false, false],
    ['ADR-0003', 'ZZ', false, false],
  ])('%s, %s: its own %s, in use for it %s', (artifact, family, isOwn, isInUse) => {
    const names = namesOf(FILES);
    expect([names.definesFamily(artifact, family), names.isFamilyInUse(family, artifact)]).toEqual([isOwn, isInUse]);
  });

  test.each<[string, Files, readonly string[]]>([
    ['none', {}, ['SPEC', 'ADR']],
    ['without numbers', {[RESTART]: '# Restart\n'}, ['SPEC', 'ADR']],
    ['a number', {'docs/runbooks/01-restart.md': '# Restart\n'}, ['SPEC', 'ADR', 'RB']],
    ['a written id', {[RESTART]: '# Restart\n\n**ID**: PRD-5\n'}, ['SPEC', 'ADR', 'PRD']],
    ['a written name', {[RESTART]: '# Restart\n\n**ID**: prd-words\n'}, ['SPEC', 'ADR']],
  ])('of artifacts with %s', (_name, files, expected) => {
    const {isArtifactFamilyInUse} = namesOf(files);
    expect(['SPEC', 'ADR', 'RB', 'PRD', 'FR', ''].filter((family) => isArtifactFamilyInUse(family))).toEqual(expected);
  });
});

describe('paths', () => {
  test.each([
    [BACKUPS, BACKUPS],
    ['docs/specs/007-backups/Plan.md', BACKUPS],
    [RESTART, RESTART],
    ['docs/specs/007-backups', null],
    ['docs/gone.md', null],
  ])('%s belongs to %s', (path, expected) => {
    expect(namesOf(FILES).artifactAt(path)?.artifact.path ?? null).toBe(expected);
  });

  test.each<[string, readonly string[]]>([
    ['plan.md', ['docs/specs/007-backups/Plan.md']],
    ['PLAN.MD', ['docs/specs/007-backups/Plan.md']],
    ['restart.md', [RESTART]],
    ['gone.md', []],
  ])('files called %s', (name, expected) => {
    expect(namesOf(FILES).pathsNamed(name)).toEqual(expected);
  });

  test.each([
    ['docs/specs/007-backups', BACKUPS],
    ['docs/specs/012-doors', DOORS],
    ['docs/specs', null],
    ['docs/runbooks', null],
    ['', null],
  ])('the folder %s is that of %s', (folder, expected) => {
    expect(namesOf(FILES).mainOfFolder(folder)).toBe(expected);
  });
});
