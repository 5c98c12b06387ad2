import {describe, expect, test} from 'vitest';
import {type Files, pageOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const ADR = 'docs/adr/0001-x.md';
const RUNBOOK = 'docs/runbooks/restart.md';

const FILES: Files = {
  [SPEC]: `# Spec: Backups

**ID**: SPEC-001
**Status**: Draft

## Requirements

- **FR-001**: Jobs MUST resume, as ADR-0001 says [NEEDS CLARIFICATION: how often?]
- **FR-002**: Jobs SHOULD log (runbook: n/a — nothing to do)
- ~~**FR-003**: Old~~

### US-1: Resume (Priority: P1)

1. Given a crash, when restarted, then FR-001 holds

## Tasks

- [x] T001 Write FR-001
- [ ] T002 Test it

## Runbook Updates

- \`docs/runbooks/restart.md\`
`,
  'docs/specs/001-a/plan.md': '# Plan\n\nFirst FR-001. See ADR-0042 and XXX.\n',
  [ADR]: '# ADR-0001: Use X\n\n## Status\n\nAccepted\n\n## Context\n\nFor SPEC-001 FR-001 we chose X.\n',
  [RUNBOOK]: '# Runbook: Restart\n\n## Covers\n\n- SPEC-001 FR-001\n\n![plan](img/plan.png)\n',
};

describe('facts of an item', () => {
  const {items} = pageOf(FILES, SPEC);

  test('stand under its anchor', () => {
    expect(items['fr-001']).toEqual({
      id: 'SPEC-001/FR-001',
      localId: 'FR-001',
      kind: 'requirement',
      level: 'must',
      state: null,
      title: null,
      // The tree holds the statement.
      priority: null,
      place: {path: SPEC, line: 8, column: 1, href: `https://git.example/${SPEC}#L8`},
      coverage: 'covered',
      waivers: [],
      suspect: null,
      decisions: [
        expect.objectContaining({
          basis: 'direct',
          how: {by: 'requirement'},
          artifact: expect.objectContaining({key: 'ADR-0001', href: `/ADR-0001:${ADR}`}),
        }),
      ],
      runbooks: [expect.objectContaining({artifact: expect.objectContaining({key: 'restart'})})],
      clarifications: [{text: 'how often?', href: `/SPEC-001:${SPEC}#q-1`, state: 'open'}],
    });
  });

  test.each([
    ['fr-001', 'covered'],
    ['fr-002', 'waived'],
    ['fr-003', null],
  ])('coverage of %s: %s', (anchor, coverage) => {
    expect(items[anchor]?.coverage).toBe(coverage);
  });

  test.each(['us-1', 't001'])('%s needs none: its place in the tree says all', (anchor) => {
    expect(items[anchor]).toBeUndefined();
  });
});

describe('links', () => {
  test('each slot of the tree says where it leads', () => {
    const {links} = pageOf(FILES, 'docs/specs/001-a/plan.md');
    expect(links).toEqual([
      {
        state: 'resolved',
        href: `/SPEC-001:${SPEC}#fr-001`,
        kind: 'spec',
        status: {label: 'Draft', stage: 'draft'},
        name: 'SPEC-001/FR-001',
        text: expect.stringMatching(/^Jobs MUST resume, /),
        more: 0,
        nearest: null,
        candidates: [],
      },
      {
        state: 'broken',
        href: null,
        kind: null,
        status: null,
        name: 'ADR-0042',
        text: '',
        more: 0,
        nearest: null,
        candidates: [],
      },
    ]);
  });

  test('what turned out to be no reference is null', () => {
    expect(pageOf({[SPEC]: '# A\n\nOn US7 and T9.\n'}, SPEC).links).toEqual([null, null]);
  });

  test('an ambiguous name shows where it could lead', () => {
    const files = {
      'docs/specs/001-a/spec.md': '- **FR-001**: a',
      'docs/specs/002-b/spec.md': '- **FR-001**: b',
      [RUNBOOK]: 'FR-001',
    };
    expect(pageOf(files, RUNBOOK).links[0]).toMatchObject({
      state: 'ambiguous',
      href: null,
      name: 'FR-001',
      candidates: [
        {label: '001-a/FR-001', href: '/001-a:docs/specs/001-a/spec.md#fr-001'},
        {label: '002-b/FR-001', href: '/002-b:docs/specs/002-b/spec.md#fr-001'},
      ],
    });
  });

  test('a range leads to its first and counts the others', () => {
    const {links} = pageOf({[SPEC]: '# A\n\n- **FR-001**: a\n- **FR-002**: b\n\n## Notes\n\nFR-001..FR-002\n'}, SPEC);
    expect(links.at(-1)).toMatchObject({href: `/001-a:${SPEC}#fr-001`, more: 1});
  });

  test('a nearest name is offered', () => {
    const {links} = pageOf({[SPEC]: '# A\n\n- **FR-001**: see FR-011\n'}, SPEC);
    expect(links.at(-1)).toMatchObject({state: 'broken', name: 'FR-011', nearest: 'FR-001'});
  });
});

describe('what others say', () => {
  test('backlinks carry the citing sentence, once per sentence', () => {
    expect(
      pageOf(FILES, SPEC).backlinks.flatMap(({from, citations}) =>
        citations.map(({cites, sentence, section}) => `${from.key} ${cites} ${section}: ${sentence}`),
      ),
    ).toEqual(['ADR-0001 FR-001 Context: For SPEC-001 FR-001 we chose X.', 'restart FR-001 Covers: SPEC-001 FR-001']);
  });

  test('no backlinks from itself or its companions', () => {
    expect(pageOf(FILES, SPEC).backlinks.filter(({from}) => from.key === 'SPEC-001')).toEqual([]);
  });

  test('a runbook serves what names it and what it names', () => {
    const {serves} = pageOf(FILES, RUNBOOK);
    expect(
      serves.map(
        ({spec, items}) => `${spec.key}: ${items.map(({localId, basis}) => `${localId} ${basis}`).join(', ')}`,
      ),
    ).toEqual(['SPEC-001: FR-001 derived']);
    expect(pageOf(FILES, ADR).serves.flatMap(({items}) => items.map(({localId}) => localId))).toEqual(['FR-001']);
    expect(pageOf(FILES, SPEC).serves).toEqual([]);
  });
});

describe('the page of a file', () => {
  test('the main file has the facts of the whole artifact', () => {
    const {facts, files, stories, progress, clarifications, traceHref, title, writtenId} = pageOf(FILES, SPEC);
    expect({
      facts: facts.map(({what, count, of}) => `${what} ${count}/${of}`),
      files: files.map(({label, current}) => `${label}${current ? ' *' : ''}`),
      title,
      writtenId,
      traceHref,
    }).toEqual({
      facts: ['requirement 1/1', 'accepted-gap 1/null', 'question 1/null', 'task 1/2'],
      files: ['spec.md *', 'plan.md'],
      title: 'Backups',
      writtenId: 'SPEC-001',
      traceHref: '/trace/SPEC-001',
    });
    expect(stories).toEqual([{anchor: 'us-1', label: 'US-1', title: 'Resume', priority: 'P1', scenarios: 1}]);
    expect(progress).toEqual([{kind: 'task', label: 'Tasks', done: 1, total: 2, anchor: 'tasks', href: '#tasks'}]);
    expect(clarifications.map(({text, of, state}) => `${state} ${of}: ${text}`)).toEqual(['open FR-001: how often?']);
  });

  test('a companion has its own title and no facts of the whole', () => {
    const {title, facts, backlinks, files} = pageOf(FILES, 'docs/specs/001-a/plan.md');
    expect([title, facts, backlinks, files.find(({current}) => current)?.label]).toEqual(['Plan', [], [], 'plan.md']);
  });

  test('images are served where the host says', () => {
    expect(pageOf(FILES, RUNBOOK).assets).toEqual({'docs/runbooks/img/plan.png': '/image/docs/runbooks/img/plan.png'});
  });

  test('a runbook has no trace page', () => {
    expect(pageOf(FILES, RUNBOOK).traceHref).toBeNull();
  });
});
