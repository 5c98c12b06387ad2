import {describe, expect, test} from 'vitest';
import {exportOf, type Files} from '../../support/portal.ts';
import {schemaErrors} from '../../support/schema.ts';

const FILES: Files = {
  'docs/specs/001-a/spec.md':
    '# A\n\n**ID**: SPEC-001\n**Status**: Draft\n**Status**: Final\n\n- **FR-001**: as ADR-0001 says [NEEDS CLARIFICATION: how?]\n- **FR-002**: see ADR-0042, [x](url) and [y](../../guide.md)\n- ~~**FR-003**: z~~\n\n### US-1: S (Priority: P1)\n\n1. Given a, when b, then c\n',
  'docs/specs/001-a/tasks.md': '# T\n\n- [ ] T001 do FR-001\n',
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: a\n',
  'docs/adr/0001-x.md': '# X\n\nSupersedes ADR-0002 (retries only)\n',
  'docs/adr/0002-y.md': '# Y\n',
  'docs/runbooks/r.md': '---\ntitle: a: b\n---\n# R\n\nFR-001, SPEC-001 FR-001..FR-002\n',
  'docs/guide.md': '# Guide\n',
};

describe('the trace export', () => {
  const written = exportOf(FILES);

  test('keeps its published schema', () => {
    expect(schemaErrors(written)).toEqual([]);
  });

  test.each([
    ['another name', {...written, schema: 'spec-portal/trace@2'}],
    ['a list missing', {...written, links: undefined}],
    ['an unknown kind', {...written, artifacts: written.artifacts.map((artifact) => ({...artifact, kind: 'page'}))}],
    [
      'an absolute path',
      {...written, artifacts: written.artifacts.map((artifact) => ({...artifact, path: `/${artifact.path}`}))},
    ],
    ['a line before the first', {...written, items: written.items.map((item) => ({...item, line: 0}))}],
    ['an item without anchor', {...written, items: written.items.map((item) => ({...item, anchor: ''}))}],
    ['an id without artifact', {...written, items: written.items.map((item) => ({...item, id: 'FR-001'}))}],
  ])('the schema refuses %s', (_name, broken) => {
    expect(schemaErrors(JSON.parse(JSON.stringify(broken)))).not.toEqual([]);
  });

  test('of an empty repository is valid too', () => {
    expect(schemaErrors(exportOf({}))).toEqual([]);
  });

  test('a clarification names its requirement by id, a story its priority', () => {
    expect(written.items.find(({kind}) => kind === 'clarification')).toMatchObject({
      of: 'SPEC-001/FR-001',
      text: 'how?',
      state: 'open',
      line: 7,
    });
    expect(written.items.find(({kind}) => kind === 'user-story')).toMatchObject({priority: 'P1'});
  });

  test("a question below a companion's mention belongs to the requirement of that name", () => {
    const {items} = exportOf({
      'docs/specs/001-a/spec.md': '- **FR-002**: a',
      'docs/specs/001-a/plan.md': '- **FR-002**: TODO(X): when?',
    });
    expect(items.map(({id, of}) => `${id} ${of}`)).toEqual(['001-a/q-1 001-a/FR-002', '001-a/FR-002 undefined']);
  });

  test('keeps the first of two fields with one name, in the order written', () => {
    expect(written.artifacts.find(({key}) => key === 'SPEC-001')?.fields).toEqual({ID: 'SPEC-001', Status: 'Draft'});
    expect(Object.keys(written.artifacts.find(({key}) => key === 'SPEC-001')?.fields ?? {})).toEqual(['ID', 'Status']);
  });

  test('a field named like a property of every object is a field', () => {
    const {artifacts} = exportOf({'docs/runbooks/r.md': '---\nconstructor: a\n__proto__: b\n---\n# R\n'});
    expect(Object.entries(artifacts[0]?.fields ?? {})).toContainEqual(['constructor', 'a']);
    expect(schemaErrors({...exportOf({}), artifacts})).toEqual([]);
  });

  test('ids and keys are unique, and every link ends at known ones', () => {
    const keys = written.artifacts.map(({key}) => key);
    const ids = written.items.map(({id}) => id);
    expect([new Set(keys).size, new Set(ids).size]).toEqual([keys.length, ids.length]);
    for (const {from, to} of written.links) {
      expect(keys).toEqual(expect.arrayContaining([from.artifact, to.artifact]));
      for (const item of [from.item, to.item]) if (item !== null) expect(ids).toContain(item);
    }
  });

  test('stands in order: artifacts by path, the rest by path and line', () => {
    const byPlace = (rows: readonly {path: string; line: number}[]) =>
      rows.map(({path, line}) => `${path}:${String(line).padStart(6, '0')}`);
    const lists = [
      written.artifacts.map(({path}) => path),
      byPlace(written.links),
      byPlace(written.unresolved),
      byPlace(written.diagnostics),
    ];
    for (const list of lists) expect(list).toEqual(list.toSorted());
  });

  test('items stand by path and line', () => {
    const places = written.items.map(({path, line}) => `${path}:${String(line).padStart(6, '0')}`);
    expect(places).toEqual(places.toSorted());
  });
});
