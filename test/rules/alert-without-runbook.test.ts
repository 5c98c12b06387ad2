import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const R = 'ops/app.rules.yml';
const RULE = 'groups:\n- rules:\n  - alert: DiskFull\n    expr: x';

test.each([
  ['nobody', RULE, '# Clean up', [`${R}:3 No runbook tells what to do when \`DiskFull\` fires.`]],
  [
    'an address elsewhere',
    `${RULE}\n    annotations: {runbook_url: "https://wiki.example.org/42"}`,
    '# Clean up',
    [`${R}:5 The runbook of \`DiskFull\` is not in this portal: https://wiki.example.org/42.`],
  ],
  ['a runbook', RULE, '# Clean up\n\n**Alerts**: DiskFull', []],
  ['no rule file', 'jobs: []', '# Clean up\n\n**Alerts**: DiskFull', []],
])('%s', (_name, rules, runbook, expected) => {
  expect(findingsOf('alert-without-runbook', {[R]: rules, 'docs/runbooks/clean-up.md': runbook})).toEqual(expected);
});

test('two rules of one name are one gap', () => {
  const files = {[R]: RULE, 'ops/b.rules.yml': RULE};
  expect(findingsOf('alert-without-runbook', files)).toHaveLength(1);
});
