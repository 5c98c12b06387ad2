import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/runbooks/a.md';
const RULES = {
  'ops/app.rules.yml': 'groups:\n- rules:\n  - alert: DiskFull\n    annotations: {runbook_url: /runbooks/grow}',
};

test.each([
  ['nothing', A, '# A', RULES, [`${A}:1 No alert leads to this runbook.`]],
  ['without rule files nobody knows', A, '# A', {}, []],
  ['planned work', A, '# A\n\n**Alerts**: none', RULES, []],
  ['its own words', A, '# A\n\n**Alerts**: DiskFull', RULES, []],
  ['an address', 'docs/runbooks/grow.md', '# Grow', RULES, []],
  ['a template', A, '# [Title]', RULES, []],
])('%s', (_name, path, text, rules, expected) => {
  expect(findingsOf('runbook-without-alert', {[path]: text, ...rules})).toEqual(expected);
});
