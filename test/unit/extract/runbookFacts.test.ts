import {expect, test} from 'vitest';
import {read} from '../../support/read.ts';

function factsOf(text: string) {
  const {runbook} = read(text, {path: 'docs/runbooks/a.md', kind: 'runbook'});
  if (!runbook) throw new Error('A runbook has facts of a runbook.');
  return runbook;
}

test('nothing is made up', () => {
  expect(factsOf('# A\n\nJust words about severity and impact.')).toEqual({
    severity: null,
    service: null,
    owner: null,
    escalation: [],
    impact: null,
    verifiedBy: null,
    alerts: [],
    hasNoAlert: false,
    jumps: [],
  });
});

test('other kinds have none', () => {
  expect(read('# A\n\n**Severity**: high').runbook).toBeNull();
});

test('what is written below the title', () => {
  const {severity, service, owner, escalation, verifiedBy} = factsOf(
    '# A\n\n**Severity**: page · **Service**: billing\n**Owner**: payments\n**Escalation**: [second line](https://example.org/pager), [chat](mailto:a@example.org)\n**Last verified**: 2026-11-08 by ana\n',
  );
  expect({severity, service, owner, verifiedBy}).toEqual({
    severity: 'page',
    service: 'billing',
    owner: 'payments',
    verifiedBy: 'ana',
  });
  expect(escalation).toEqual([
    {text: 'second line', href: 'https://example.org/pager'},
    {text: 'chat', href: 'mailto:a@example.org'},
  ]);
});

test.each([
  ['words', '**Escalation**: ask the team', [{text: 'ask the team', href: null}]],
  [
    'an address',
    '**Escalation**: https://example.org/p',
    [{text: 'https://example.org/p', href: 'https://example.org/p'}],
  ],
  ['another scheme', '**Escalation**: [x](ftp://example.org)', [{text: 'x', href: null}]],
  ['nobody', '**Escalation**: n/a', []],
])('escalation: %s', (_name, text, expected) => {
  expect(factsOf(`# A\n\n**Owner**: x\n${text}\n`).escalation).toEqual(expected);
});

test.each([
  ['2026-11-08 by ana', 'ana'],
  ['2026-11-08 (Ana Li)', 'Ana Li'],
  ['2026-11-08', null],
  ['2026-11-08 by 12', null],
])('verified %s', (value, expected) => {
  expect(factsOf(`# A\n\n**Last verified**: ${value}\n`).verifiedBy).toBe(expected);
});

test.each([
  ['first sentence', '# A\n\n## Impact\n\nUsers wait. Nobody pays.', 'Users wait.'],
  ['a field', '# A\n\n**Owner**: x\n**Impact**: Users wait\n', 'Users wait'],
  ['a list is no sentence', '# A\n\n## Impact\n\n- one\n- two', null],
  ['another heading', '# A\n\n## Impact analysis of mail\n\nWords.', null],
])('impact: %s', (_name, text, expected) => {
  expect(factsOf(text).impact).toBe(expected);
});

test.each([
  ['Diagnosis', 'check'],
  ['Check the queue', 'check'],
  ['2. Investigation', 'check'],
  ['Mitigation', 'fix'],
  ['Recovery steps', 'fix'],
  ['Steps — deploy', 'fix'],
  ['Rollback', 'roll-back'],
  ['Roll back the release', 'roll-back'],
  ['Escalation', 'escalate'],
  ['Contacts', 'escalate'],
  ['Meaning', null],
  ['Resolution failures', null],
  ['Support matrix', null],
  ['Checklist', null],
  ['Prefix lengths', null],
])('heading %s', (heading, target) => {
  expect(factsOf(`# A\n\n## ${heading}\n\nx`).jumps.map((jump) => jump.target)).toEqual(
    target === null ? [] : [target],
  );
});

test('the first heading with the better name wins, and a title is none', () => {
  const jumps = factsOf('# Check things\n\n## Steps\n\n## Mitigation\n\n## Mitigation of more\n').jumps;
  expect(jumps).toEqual([{target: 'fix', anchor: 'mitigation', heading: 'Mitigation'}]);
});
