import {describe, expect, test} from 'vitest';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {readFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/readFile.ts';
import {type Assembled, assemble} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/assemble.ts';
import {createKnownPaths} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/knownPaths.ts';
import {createNames, type Names} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/names.ts';
import {resolveTarget} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/resolveTarget.ts';
import type {Item} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/item.ts';
import type {Reference, ReferenceTarget} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/reference.ts';
import {type Files, sourcesOf} from '../../support/portal.ts';
import {SETTINGS} from '../../support/settings.ts';

interface Written {
  readonly form?: Reference['form'];
  readonly sentence?: string;
  /** Instead of what the portal knows. */
  readonly names?: Partial<Names>;
}

/** What a target means to a file: the item or path, else why there is none, with every candidate and the nearest name. */
function meaning(files: Files, from: string, target: ReferenceTarget, written: Written = {}): string {
  const assembled = assembledOf(files);
  const memory = createMemory();
  const own = assembled.find((each) => each.files.some(({path}) => path === from));
  const file = own?.files.find(({path}) => path === from);
  if (!own || !file) throw new Error(`${from} is no file of the portal.`);
  const reference: Reference = {
    raw: '',
    form: written.form ?? 'id',
    targets: [target],
    relation: null,
    remark: null,
    item: null,
    section: '',
    sentence: written.sentence ?? '',
    position: {path: from, line: 1, column: 1},
  };
  const outcome = resolveTarget(target, reference, {
    file,
    own,
    named: [],
    names: {...createNames(assembled, memory), ...written.names},
    knownPaths: createKnownPaths(new Set(Object.keys(files)), memory),
    settings: SETTINGS,
  });
  if (outcome.found === 'nothing') return 'nothing';
  if (outcome.found === 'end') return outcome.end.item ? `${outcome.end.item} ${outcome.end.path}` : outcome.end.path;
  const candidates = outcome.candidates.map(({artifact, item, path}) => ` ${item ?? artifact} ${path}`);
  return `${outcome.found}${candidates.join('')}${outcome.nearest === null ? '' : ` near ${outcome.nearest}`}`;
}

/** The one item of a portal that is called so. */
function itemOf(files: Files, localId: string): Item {
  const found = assembledOf(files).flatMap(({items}) => items.filter((item) => item.localId === localId));
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${localId} is not one item.`);
  return only;
}

const known = new WeakMap<Files, readonly Assembled[]>();

/** Read once for all rows of a table. */
function assembledOf(files: Files): readonly Assembled[] {
  const read = () => sourcesOf(files).map((source) => readFile(source, SETTINGS));
  const assembled = known.get(files) ?? assemble(read(), createMemory());
  known.set(files, assembled);
  return assembled;
}

describe('names', () => {
  const files: Files = {
    'docs/adr/0007-x.md': '# X\n',
    'docs/adr/0007-y.md': '# Y\n',
    'docs/specs/backups.md': '# Backups\n\n**ID**: FR-012\n\n- **FR-001**: a\n',
    'docs/specs/other.md': '# Other\n\n- **FR-012**: a\n- **ADR-0007**: b\n- **FR-002**: c\n',
    'docs/runbooks/backups.md': '# Backups\n',
  };
  const X = 'docs/adr/0007-x.md';
  test.each<[string, string, ReferenceTarget, string]>([
    ['words are no number', 'docs/specs/backups.md', {by: 'name', name: 'ADR 7'}, 'nothing'],
    [
      'two have the number',
      'docs/specs/backups.md',
      {by: 'name', name: 'ADR-7'},
      `ambiguous 0007-x ${X} 0007-y docs/adr/0007-y.md`,
    ],
    ['the own number means the own one', X, {by: 'name', name: 'ADR-7'}, X],
    [
      'a name of two kinds',
      X,
      {by: 'id', id: 'backups'},
      'ambiguous backups docs/runbooks/backups.md FR-012 docs/specs/backups.md',
    ],
    ['of the kind that is meant', X, {by: 'id', id: 'backups', kind: 'runbook'}, 'docs/runbooks/backups.md'],
    ['of the other kind', X, {by: 'id', id: 'backups', kind: 'spec'}, 'docs/specs/backups.md'],
    [
      'of a kind that none is',
      X,
      {by: 'id', id: 'backups', kind: 'decision'},
      'ambiguous backups docs/runbooks/backups.md FR-012 docs/specs/backups.md',
    ],
    ['the id of an artifact', X, {by: 'id', id: 'FR-012'}, 'docs/specs/backups.md'],
    [
      'the id of an artifact and of an own item',
      'docs/specs/other.md',
      {by: 'id', id: 'FR-012'},
      'other/FR-012 docs/specs/other.md',
    ],
    [
      'the number of an artifact and of an own item',
      'docs/specs/other.md',
      {by: 'id', id: 'ADR-0007'},
      `ambiguous 0007-x ${X} 0007-y docs/adr/0007-y.md`,
    ],
    [
      'an item of one',
      X,
      {by: 'qualified-id', artifact: 'FR-012', id: 'FR-001'},
      'FR-012/FR-001 docs/specs/backups.md',
    ],
    ['an item nobody has', X, {by: 'qualified-id', artifact: 'FR-012', id: 'FR-0001x'}, 'broken'],
    ['an item near one', X, {by: 'qualified-id', artifact: 'FR-012', id: 'FR-002'}, 'broken near FR-001'],
    ['an item of nobody', X, {by: 'qualified-id', artifact: 'FR-013', id: 'FR-001'}, 'broken'],
    [
      'an item behind a number',
      X,
      {by: 'qualified-id', artifact: '2024', id: 'FR-002'},
      'other/FR-002 docs/specs/other.md',
    ],
    [
      'an item of two that nobody has',
      'docs/specs/backups.md',
      {by: 'qualified-id', artifact: 'ADR-7', id: 'FR-001'},
      `ambiguous 0007-x ${X} 0007-y docs/adr/0007-y.md`,
    ],
  ])('%s', (_name, from, target, expected) => {
    expect(meaning(files, from, target)).toBe(expected);
  });

  test('the number of an artifact wins over an item of that number', () => {
    const names = {itemsOf: (artifact: string) => [{...itemOf(files, 'FR-002'), artifact}]};
    expect(meaning(files, X, {by: 'id', id: 'PROJ-1'}, {names})).toContain('other/FR-002');
    expect(meaning(files, 'docs/specs/other.md', {by: 'id', id: 'ADR-0007'}, {names})).toContain('ambiguous 0007-x');
    expect(meaning(files, X, {by: 'id', id: 'backups', kind: 'spec'}, {names})).toBe('docs/specs/backups.md');
  });

  test.each<[string, Written, string]>([
    ['in a sentence', {form: 'id', sentence: 'runbook: gone'}, 'nothing'],
    ['as a directive', {form: 'directive'}, 'broken'],
    ['behind a key that says which kind', {form: 'front-matter', sentence: 'runbook: gone'}, 'broken'],
    ['behind a key in capitals', {form: 'front-matter', sentence: 'ADRs: gone'}, 'broken'],
    ['behind a key that says it later', {form: 'front-matter', sentence: 'related runbook: gone'}, 'nothing'],
    ['behind another key', {form: 'front-matter', sentence: 'owner: gone'}, 'nothing'],
  ])('one that nobody has, %s', (_name, written, expected) => {
    expect(meaning(files, X, {by: 'name', name: 'gone'}, written)).toBe(expected);
    expect(meaning(files, X, {by: 'id', id: 'gone'}, written)).toBe(expected);
  });

  test.each<[string, ReferenceTarget & {by: 'exact-id'}, string]>([
    [
      'of the own artifact',
      {by: 'exact-id', id: 'FR-002', within: 'artifact', isSure: false},
      'other/FR-002 docs/specs/other.md',
    ],
    ['of another artifact', {by: 'exact-id', id: 'FR-001', within: 'artifact', isSure: false}, 'nothing'],
    [
      'of the portal',
      {by: 'exact-id', id: 'FR-001', within: 'portal', isSure: false},
      'FR-012/FR-001 docs/specs/backups.md',
    ],
    ['of nobody', {by: 'exact-id', id: 'gone', within: 'portal', isSure: false}, 'nothing'],
    ['of nobody, in a column of numbers', {by: 'exact-id', id: '1.9', within: 'artifact', isSure: true}, 'nothing'],
  ])('an exact id %s', (_name, target, expected) => {
    expect(meaning(files, 'docs/specs/other.md', target, {form: 'directive'})).toBe(expected);
  });

  test.each([
    [true, 'broken'],
    [false, 'nothing'],
  ])('a number nobody has where requirements have numbers; sure: %s', (isSure, expected) => {
    const path = 'docs/specs/a.md';
    const spec = {[path]: '# A\n\n### Requirement 1: Locks\n\n#### Acceptance Criteria\n\n1. Doors SHALL lock\n'};
    expect(meaning(spec, path, {by: 'exact-id', id: 'R1.1', within: 'artifact', isSure})).toBe(
      'a/R1.1 docs/specs/a.md',
    );
    expect(meaning(spec, path, {by: 'exact-id', id: 'R1.9', within: 'artifact', isSure})).toBe(expected);
  });
});

describe('an id that several files of one artifact have', () => {
  const tasks = (...ids: readonly string[]) => `## Tasks\n\n${ids.map((id) => `- [ ] ${id} Do it`).join('\n')}\n`;
  const SPEC = 'docs/specs/001-a/spec.md';
  const PLAN = 'docs/specs/001-a/plan.md';
  const TASKS = 'docs/specs/001-a/tasks.md';
  const files: Files = {
    [SPEC]: `# A\n\n- **FR-001**: a\n\n${tasks('T001', 'T002')}`,
    [PLAN]: `# Plan\n\n- **FR-001**: c\n\n${tasks('T001', 'T003')}`,
    [TASKS]: `# Tasks\n\n${tasks('T003')}`,
    'docs/specs/001-a/notes.md': '# Notes\n',
    'docs/specs/002-b/spec.md': `# B\n\n- **FR-009**: f\n\n${tasks('T004')}`,
  };
  test.each([
    ['spec', 'T001', `001-a/T001 ${SPEC}`],
    ['plan', 'T001', `001-a/plan/T001 ${PLAN}`],
    ['notes', 'T001', `001-a/T001 ${SPEC}`],
    ['plan', 'T002', `001-a/T002 ${SPEC}`],
    ['tasks', 'T003', `001-a/tasks/T003 ${TASKS}`],
    ['notes', 'T003', `ambiguous 001-a/T003 ${PLAN} 001-a/tasks/T003 ${TASKS}`],
    ['notes', 'T004', 'nothing'],
    ['plan', 'FR-001', `001-a/FR-001 ${SPEC}`],
    ['notes', 'FR-009', '002-b/FR-009 docs/specs/002-b/spec.md'],
    ['notes', 'FR-004', 'broken near FR-001'],
  ])('to %s.md, %s', (file, id, expected) => {
    expect(meaning(files, `docs/specs/001-a/${file}.md`, {by: 'id', id})).toBe(expected);
  });
});

describe('places in a document', () => {
  const files: Files = {
    'docs/specs/001-a/spec.md':
      '# ADR-0009: Maße: Use X\n\n## Why us\n\n## A why us\n\n## Straße\n\n- **FR-001**: a\n- **FR-002**: b\n- **FR-002**: c\n\n[NEEDS CLARIFICATION: d?]\n',
    'docs/specs/001-a/plan.md': '# Plan\n\n## Phases\n',
    'docs/specs/002-b/spec.md': '# B\n',
  };
  const SPEC = 'docs/specs/001-a/spec.md';
  const PLAN = 'docs/specs/001-a/plan.md';
  test.each([
    [SPEC, null, SPEC],
    [SPEC, 'L1', SPEC],
    [SPEC, 'L12-L15', SPEC],
    [SPEC, 'xL1', 'broken'],
    [SPEC, 'why-us', SPEC],
    [SPEC, 'Why--Us', SPEC],
    [SPEC, 'user-content-why-us', SPEC],
    [SPEC, 'USER-CONTENT-why-us', SPEC],
    [SPEC, 'a-user-content-why-us', 'broken'],
    [SPEC, 'phases', 'broken'],
    [PLAN, 'phases', PLAN],
    [PLAN, 'why-us', 'broken'],
    [SPEC, 'straße', SPEC],
    [SPEC, 'strasse', 'broken'],
    [SPEC, 'maße-use-x', SPEC],
    [SPEC, 'adr-0009-maße-use-x', SPEC],
    [SPEC, 'masse-use-x', 'broken'],
    [SPEC, 'maße-use-x-later', 'broken'],
    [SPEC, 'fr-001', `ADR-0009/FR-001 ${SPEC}`],
    [SPEC, 'fr-1', `ADR-0009/FR-001 ${SPEC}`],
    [PLAN, 'fr-001', `ADR-0009/FR-001 ${SPEC}`],
    [SPEC, 'fr-002', `ADR-0009/FR-002 ${SPEC}`],
    [SPEC, 'fr-2', 'broken'],
    [SPEC, 'fr-002-2', `ADR-0009/fr-002-2 ${SPEC}`],
    [SPEC, 'FR-002-2', `ADR-0009/fr-002-2 ${SPEC}`],
    [PLAN, 'fr-002-2', 'broken'],
    [SPEC, 'q-1', `ADR-0009/q-1 ${SPEC}`],
    [SPEC, 'fr-003', 'broken'],
    [SPEC, 'fr-0001x', 'broken'],
    [SPEC, 'fr-101', 'broken near FR-001'],
  ])('%s#%s', (path, anchor, expected) => {
    const target: ReferenceTarget = {by: 'path', path: `/${path}`, anchor};
    expect(meaning(files, 'docs/specs/002-b/spec.md', target, {form: 'link'})).toBe(expected);
  });

  test('of the page itself', () => {
    expect(meaning(files, PLAN, {by: 'path', path: '', anchor: 'phases'}, {form: 'link'})).toBe(PLAN);
  });

  // What a look-up answers is trusted in nothing but its type.
  test.each<[string, Partial<Names>, ReferenceTarget & {by: 'path'}, string]>([
    ['a path of nobody', {artifactAt: () => null}, {by: 'path', path: '', anchor: null}, 'nothing'],
    [
      'a name of nobody',
      {artifactAt: () => null, pathsNamed: () => ['docs/gone.md']},
      {by: 'path', path: 'gone.md', anchor: null},
      'nothing',
    ],
    [
      'tails of nobody',
      {artifactAt: () => null, pathsNamed: () => ['docs/x/a/gone.md', 'docs/y/a/gone.md']},
      {by: 'path', path: 'a/gone.md', anchor: null},
      'ambiguous',
    ],
  ])('%s', (_name, names, target, expected) => {
    expect(meaning(files, SPEC, target, {form: 'code-path', names})).toBe(expected);
  });

  test('a file that its artifact does not have has no places', () => {
    const target: ReferenceTarget = {by: 'path', path: '', anchor: 'phases'};
    const [other = null] = assembledOf({'docs/specs/002-b/spec.md': '# B\n'});
    expect(meaning(files, PLAN, target, {form: 'link', names: {artifactAt: () => other}})).toBe('broken');
  });
});

describe('written paths', () => {
  const files: Files = {
    'docs/specs/001-a/spec.md': '# A\n',
    'docs/specs/001-a/plan.md': '# Plan\n',
    'docs/specs/001-a/docs/adr/0001-use-x.md': '# Own\n',
    'docs/specs/001-a/notes/my-readme.md': '# Mine\n',
    'docs/specs/001-a/notes/readme.old.md': '# Old\n',
    'docs/specs/001-a/notes/index.md': '# Index\n',
    'docs/adr/0001-use-x.md': '# X\n',
    'docs/adr/0002-use-y.md': '# Y\n',
    'docs/adr/0003-z.mdx': '# Z\n',
    'docs/adr/0004-@home.md': '# Home\n',
    'docs/adr/README.md': '# Decisions\n',
    'old/adr/0002-use-y.md': '# Y\n',
    'ops/runbooks/restart.md': '# Restart\n',
    'docs/specs/004-d/notes/deep.md': '# Deep 1\n',
    'docs/specs/005-e/notes/deep.md': '# Deep 2\n',
    'docs/specs/004-d/spec.md': '# D\n',
    'docs/specs/005-e/spec.md': '# E\n',
    'docs/GUIDE.md': '# Guide\n',
    'CONTRIBUTING.md': '# Contributing\n',
    'lib/CONTRIBUTING.md': '# Contributing\n',
  };
  const SPEC = 'docs/specs/001-a/spec.md';
  const X = 'docs/adr/0001-use-x.md';
  test.each<[string, string, string, Reference['form'], string]>([
    ['the file itself', SPEC, '', 'code-path', SPEC],
    ['a link from the root, and one beside', SPEC, '/docs/adr/0001-use-x.md', 'link', X],
    [
      'a link beside, and one from the root',
      SPEC,
      'docs/adr/0001-use-x.md',
      'link',
      'docs/specs/001-a/docs/adr/0001-use-x.md',
    ],
    ['words from the root, and one beside', SPEC, 'docs/adr/0001-use-x.md', 'code-path', X],
    ['with the sign of an import', SPEC, '@/docs/adr/0001-use-x.md', 'code-path', X],
    ['with the sign of an import alone', SPEC, '@docs/adr/0001-use-x.md', 'code-path', X],
    ['with that sign inside', SPEC, 'docs/adr/0004-@home.md', 'code-path', 'docs/adr/0004-@home.md'],
    ['an own file that is like a readme', SPEC, 'my-readme.md', 'code-path', 'docs/specs/001-a/notes/my-readme.md'],
    ['an own file that was a readme', SPEC, 'readme.old.md', 'code-path', 'docs/specs/001-a/notes/readme.old.md'],
    ['an own file that is an index', SPEC, 'index.md', 'code-path', 'nothing'],
    ['a neighbour, and one elsewhere', X, '0002-use-y.md', 'code-path', 'docs/adr/0002-use-y.md'],
    ['one document of that name', SPEC, 'restart.md', 'code-path', 'ops/runbooks/restart.md'],
    ['a companion of that name', 'docs/specs/004-d/spec.md', 'plan.md', 'code-path', 'nothing'],
    ['a file of the root, and one elsewhere', SPEC, 'CONTRIBUTING.md', 'code-path', 'outside'],
    ['a name nobody has', SPEC, 'gone.md', 'code-path', 'nothing'],
    ['a name nobody has, as a directive', SPEC, 'gone.md', 'directive', 'broken'],
    ['a placeholder', SPEC, 'docs/adr/NNNN-title.md', 'code-path', 'placeholder'],
    [
      'a tail of two',
      SPEC,
      'notes/deep.md',
      'code-path',
      'ambiguous 004-d docs/specs/004-d/notes/deep.md 005-e docs/specs/005-e/notes/deep.md',
    ],
    [
      "a path of somebody's machine",
      SPEC,
      '/home/me/work/docs/adr/0002-use-y.md',
      'code-path',
      'docs/adr/0002-use-y.md',
    ],
    ["a path of somebody's machine in capitals", SPEC, '/home/me/work/docs/GUIDE.md', 'code-path', 'outside'],
    ["a path of somebody's machine, a name alone", SPEC, '/home/me/CONTRIBUTING.md', 'code-path', 'broken'],
    ['a path that is nowhere', SPEC, 'me/work/docs/GUIDE.md', 'code-path', 'broken'],
    ['the name of a page', SPEC, 'docs/adr/0001-use-x.html', 'code-path', X],
    ['the short name of a page', SPEC, '../../adr/0001-use-x.HTM', 'link', X],
    ['what begins like the name of a page', SPEC, '../../adr/0003-z.htmlx', 'link', 'broken'],
    ['a folder', SPEC, '../004-d', 'link', 'docs/specs/004-d/spec.md'],
    ['a name without its end', SPEC, '../../adr/0001-use-x', 'link', X],
    ['a folder of no document', SPEC, '../../../lib', 'link', 'outside'],
    ['a link to a wrong folder', SPEC, 'gone/restart.md', 'link', 'broken near ops/runbooks/restart.md'],
    ['a link to a wrong folder of two', SPEC, 'gone/deep.md', 'link', 'broken'],
    [
      'a link with the right tail of two',
      SPEC,
      '../../004-d/notes/deep.md',
      'link',
      'broken near docs/specs/004-d/notes/deep.md',
    ],
    ['a command', SPEC, 'cat docs/adr/0009.md', 'code-path', 'nothing'],
  ])('%s', (_name, from, path, form, expected) => {
    expect(meaning(files, from, {by: 'path', path, anchor: null}, {form})).toBe(expected);
  });
});
