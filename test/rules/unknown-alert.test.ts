import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/runbooks/a.md';
const RULES = {'ops/app.rules.yml': 'groups:\n- rules:\n  - alert: DiskFull'};

test.each([
  ['another name', '**Alerts**: MailDown', RULES, [`${A}:3 No rule file defines the alert \`MailDown\`.`]],
  ['the name', '**Alerts**: DiskFull', RULES, []],
  ['no rule files', '**Alerts**: MailDown', {}, []],
  ['none', '**Alerts**: none', RULES, []],
])('%s', (_name, text, rules, expected) => {
  expect(findingsOf('unknown-alert', {[A]: `# A\n\n${text}`, ...rules})).toEqual(expected);
});

test.each([
  ['diskfull', 'Did you mean `DiskFull`?'],
  ['DiskFul', 'Did you mean `DiskFull`?'],
  ['MailDown', 'Correct the name, or add the rule file to `alerts`.'],
])('hint for %s', (written, hint) => {
  const found = diagnosticsOf({[A]: `# A\n\n**Alerts**: ${written}`, ...RULES});
  expect(found.filter(({code}) => code === 'unknown-alert').map((each) => each.hint)).toEqual([hint]);
});
