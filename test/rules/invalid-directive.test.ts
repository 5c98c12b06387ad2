import {expect, test} from 'vitest';
import {diagnosticsOf} from '../support/portal.ts';

const SPECS = {
  'docs/specs/002-b/spec.md':
    '# B\n\n**ID**: SPEC-002\n\n- **FR-001**: Jobs MUST stop\n- **FR-012**: Jobs MUST start\n',
  'docs/specs/002-c/spec.md': '# C\n\n- **FR-001**: Jobs MUST stop\n',
};

function told(directive: string): readonly string[] {
  const files = {...SPECS, 'docs/specs/001-a/spec.md': `# A\n\n**ID**: SPEC-001\n\n- **FR-007**: x\n\n${directive}\n`};
  return diagnosticsOf(files)
    .filter(({code}) => code === 'invalid-directive')
    .map(({position, message, hint}) => `${position.line}:${position.column} ${message} ${hint}`);
}

test.each([
  ['::requirements{spce=001}', '7:1 `spce` is no attribute of `::requirements`. Did you mean `spec`?'],
  [
    '::requirements{spec=044}',
    '7:1 `spec=044` names no spec of this portal. Write its id (`SPEC-012`), number or folder name.',
  ],
  ['::requirements{no=runbok}', '7:1 `no=runbok` asks for a fact nothing has. Did you mean `runbook`?'],
  ['::requirements{limit=many}', '7:1 `limit=many` is no number of rows. Write a whole number from 1: `limit=5`.'],
  [
    '::requirements{cols="statement colour"}',
    '7:1 `colour` is no column of `::requirements`. Columns are statement, level, decisions, runbooks, state, questions.',
  ],
  ['::spec-table{sort=colour}', '7:1 `sort=colour` is no order. Sort by a fact: `sort=id`, `sort=-updated`.'],
  [
    '::spec-table[Draft]',
    '7:1 `::spec-table` takes no words between brackets. Say what to list as attributes: `::spec-table{status=draft}`.',
  ],
  ['::clarifications{older=soon}', '7:1 `older=soon` is no age. Write `30d`, `6w`, `3m` or `1y`.'],
  ['::clarifications{since=yesterday}', '7:1 `since=yesterday` is no day. Write it as `2026-03-01`.'],
  ['::trace', '7:1 `::trace` names no requirement. Write `::trace{id=SPEC-012/FR-005}`.'],
  [
    '::trace{id=SPEC-002/FR-011}',
    '7:1 `SPEC-002/FR-011` names no requirement of this portal. Write spec and id: `::trace{id=SPEC-012/FR-005}`.',
  ],
  ['::trace{id=SPEC-001/FR-008}', '7:1 `SPEC-001/FR-008` names no requirement of this portal. Did you mean `FR-007`?'],
  ['::trace{id=FR-007 depth=2}', '7:1 `depth` is no attribute of `::trace`. It takes id.'],
  ['::tasks{level=must}', '7:1 `level` is no attribute of `::tasks`. It takes spec.'],
  [
    ':::requirement[Backups]\nx\n:::',
    '7:1 `:::requirement` names no id. Write the id between brackets: `:::requirement[FR-005]`.',
  ],
])('%s', (directive, expected) => {
  expect(told(directive)).toEqual([expected]);
});

test.each([
  '::requirements',
  '::requirements{spec=002-b level=must,should state=!gap no=runbook limit=3 cols="statement state"}',
  '::requirements[SPEC-002]{q="stop"}',
  '::requirements{spec=!none}',
  '::trace{id=SPEC-002/FR-001}',
  '::trace[FR-007]',
  '::spec-table{status=draft sort=-updated has=question}',
  '::clarifications{state=open older=30d spec=SPEC-002}',
  '::tasks',
  '`::requirements{spce=001}`',
])('silent for %s', (directive) => {
  expect(told(directive)).toEqual([]);
});

test('a name that fits two specs is told with both, and not guessed', () => {
  const files = {
    'docs/specs/002-b/spec.md': '# B\n',
    'docs/specs/002-c/spec.md': '# C\n',
    'docs/specs/001-a/spec.md': '# A\n\n::coverage{spec=2}\n',
  };
  const messages = diagnosticsOf(files)
    .filter(({code}) => code === 'invalid-directive')
    .map(({message}) => message);
  expect(messages).toEqual(['`spec=2` could mean `002-b`, `002-c`.']);
});
