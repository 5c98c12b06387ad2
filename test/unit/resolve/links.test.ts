import {describe, expect, test} from 'vitest';
import {pathName, pathNumber} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/keys.ts';
import {isOneEdit, nearestId} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/nearest.ts';
import {type Files, traceOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const OTHERS: Files = {
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: b\n',
  'docs/adr/0001-x.md': '# X',
  'docs/adr/0002-y.md': '# Y',
  'docs/runbooks/restart.md': '# Restart',
};

/** Written links of one file: `raw: type basis`. */
function linksOf(path: string, text: string): readonly string[] {
  return traceOf({...OTHERS, [path]: text})
    .links.filter(({position, basis}) => position.path === path && basis !== 'derived')
    .map(({raw, type, basis}) => `${raw}: ${type} ${basis}`);
}

describe('type and basis', () => {
  test.each([
    ['spec to decision', SPEC, '# A\n\nADR-0001', ['ADR-0001: decided-by direct']],
    ['spec to runbook', SPEC, '# A\n\n`docs/runbooks/restart.md`', ['`docs/runbooks/restart.md`: operated-by direct']],
    ['spec to spec', SPEC, '# A\n\n002-b FR-001', ['002-b FR-001: mentions direct']],
    ['spec to spec with a word', SPEC, '# A\n\nThis depends on 002-b FR-001', ['002-b FR-001: depends-on direct']],
    ['runbook to spec', 'docs/runbooks/r.md', '# R\n\n002-b FR-001', ['002-b FR-001: covers direct']],
    ['runbook to decision', 'docs/runbooks/r.md', '# R\n\nADR-0001', ['ADR-0001: mentions direct']],
    ['decision to decision', 'docs/adr/0003-z.md', '# Z\n\nsee ADR-0001', ['ADR-0001: mentions direct']],
    ['amendment', 'docs/adr/0003-z.md', '# Z\n\nAmends ADR-0001', ['ADR-0001: amends direct']],
    [
      'task to requirement',
      SPEC,
      '# A\n\n- **FR-001**: a\n\n## Tasks\n\n- [ ] T001 do FR-001',
      ['FR-001: implements direct'],
    ],
    ['listed below References', SPEC, '# A\n\n## References\n\n- ADR-0001', ['ADR-0001: decided-by section']],
    [
      'listed below Runbook Updates',
      SPEC,
      '# A\n\n## Runbook Updates\n\n- `docs/runbooks/restart.md`',
      ['`docs/runbooks/restart.md`: operated-by section'],
    ],
    [
      'in an item of a listing section it is direct',
      SPEC,
      '# A\n\n## References\n\n- **FR-001**: ADR-0001',
      ['ADR-0001: decided-by direct'],
    ],
    [
      'a heading of decisions about something else',
      SPEC,
      '# A\n\n## Decisions we did not take\n\n- ADR-0001',
      ['ADR-0001: decided-by direct'],
    ],
    ['task to task', SPEC, '# A\n\n- [ ] T001 a\n- [ ] T002 make T001 pass', ['T001: mentions direct']],
    [
      'task that depends on a task',
      SPEC,
      '# A\n\n- [ ] T001 a\n- [ ] T002 b, depends on T001',
      ['T001: depends-on direct'],
    ],
    [
      'task that says it implements a task',
      SPEC,
      '# A\n\n- [ ] T001 a\n- [ ] T002 b, implements T001',
      ['T001: mentions direct'],
    ],
    [
      'an artifact does not depend on itself',
      SPEC,
      '# A\n\n- [ ] T001 a\n\n## Dependencies\n\n- **US2**: depends on T001',
      ['T001: mentions section'],
    ],
    [
      'the section says it of another artifact',
      SPEC,
      '# A\n\n## Dependencies\n\n- 002-b',
      ['002-b: depends-on section'],
    ],
    ['a spec that replaces a decision', SPEC, '# A\n\nSupersedes ADR-0001', ['ADR-0001: supersedes direct']],
    ['a spec that amends a decision', SPEC, '# A\n\nAmends ADR-0001', ['ADR-0001: amends direct']],
    ['a spec amended by a decision', SPEC, '# A\n\nAmended by ADR-0001', ['ADR-0001: decided-by direct']],
    ['the own id says nothing', SPEC, '# A\n\n- **FR-001**: FR-001 is this', []],
  ])('%s', (_name, path, text, expected) => {
    expect(linksOf(path, text)).toEqual(expected);
  });
});

test.each([
  ['docs/adr/0012-use-x.md', '0012-use-x', '0012'],
  ['docs/adr/adr-012-use-x.md', 'adr-012-use-x', '012'],
  ['docs/adr/ADR-0012.md', 'ADR-0012', '0012'],
  ['docs/specs/012-backups/spec.md', '012-backups', '012'],
  ['docs/runbooks/restart.runbook.md', 'restart', null],
  ['docs/adr/2024-01-31-use-x.md', '2024-01-31-use-x', null],
  ['docs/adr/20240131-use-x.md', '20240131-use-x', null],
  ['docs/adr/use-x.md', 'use-x', null],
  ['spec.md', 'spec', null],
  ['docs/runbooks/3am.md', '3am', null],
])('name and number of %s', (path, name, number) => {
  expect([pathName(path), pathNumber(path)]).toEqual([name, number]);
});

test.each([
  ['FR-001', 'FR-002', true],
  ['FR-01', 'FR-001', true],
  ['FR-021', 'FR-012', true],
  ['FR-001', 'FR-001', false],
  ['FR-001', 'FR-033', false],
  ['FR-1', 'FR-123', false],
  ['', 'a', true],
])('isOneEdit %s %s: %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
  expect(isOneEdit(b, a)).toBe(expected);
});

test('of two near ids none is offered', () => {
  const items = traceOf({[SPEC]: '# A\n\n- **FR-011**: a\n- **FR-012**: b\n- **FR-035**: c\n'}).items;
  expect(['FR-013', 'FR-053', 'SC-011', 'FR-111'].map((written) => nearestId(written, items))).toEqual([
    null,
    'FR-035',
    null,
    'FR-011',
  ]);
});
