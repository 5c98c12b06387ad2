import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const R = 'ops/app.rules.yml';

test.each([
  ['broken', 'groups:\n- name: a: b\n', 1],
  ['a chart’s template', '{{- if x }}\ngroups: []\n', 1],
  ['rules', 'groups:\n- rules:\n  - alert: A\n', 0],
  ['other data', 'on: push\n', 0],
  ['empty', '', 0],
])('%s', (_name, text, count) => {
  const found = findingsOf('invalid-alert-file', {[R]: text});
  expect(found).toHaveLength(count);
  for (const finding of found) expect(finding).toMatch(/^ops\/app\.rules\.yml:\d+ The file is not valid YAML/);
});

test('a file whose name says nothing is not looked at', () => {
  expect(findingsOf('invalid-alert-file', {'ops/values.yaml': 'a: b: c'})).toEqual([]);
});
