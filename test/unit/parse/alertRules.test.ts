import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readAlertRules} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/alertRules.ts';
import type {ReadFailure} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';

const EACCES: ReadFailure = {reason: 'unreadable', message: 'The file cannot be read: EACCES.', hint: 'Look.'};

function read(text: string) {
  return readAlertRules({path: 'a.rules.yml', text, failure: null});
}

/** Rules and problems as `line:column name` and `line:column message`. */
function told(text: string): readonly string[] {
  const {rules, problems} = read(text);
  return [
    ...rules.map(({name, position: {line, column}}) => `${line}:${column} ${name}`),
    ...problems.map(({message, position: {line, column}}) => `${line}:${column} ${message}`),
  ];
}

const GROUP = 'groups:\n- name: g\n  rules:\n';

test.each([
  ['a rule file', `${GROUP}  - alert: DiskFull\n    expr: x > 1\n`, ['4:12 DiskFull']],
  ['two groups', `${GROUP}  - alert: A\n- name: h\n  rules:\n  - alert: B\n`, ['4:12 A', '7:12 B']],
  ['a recording rule is none', `${GROUP}  - record: a:b\n    expr: x\n`, []],
  [
    'a Kubernetes object',
    'apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec:\n  groups:\n  - name: g\n    rules:\n    - alert: A\n',
    ['7:14 A'],
  ],
  [
    'several documents',
    `kind: Service\nspec: {}\n---\n${GROUP}  - alert: A\n---\nkind: PrometheusRule\nspec:\n  groups:\n  - rules: [{alert: B}]\n`,
    ['7:12 A', '12:21 B'],
  ],
  [
    'a list of objects',
    'kind: List\nitems:\n- kind: PrometheusRule\n  spec:\n    groups:\n    - rules:\n      - alert: A\n',
    ['7:16 A'],
  ],
  ['an alert that is no name', `${GROUP}  - alert: [A]\n`, ['4:12 A rule has an `alert` that is no name.']],
  ['other YAML', 'jobs:\n  build:\n    steps: []\n', []],
  ['groups of something else', 'groups:\n- developers\n- name: x\n', []],
  ['nothing', '', []],
  ['a word', 'hello', []],
])('%s', (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a rule keeps its words as they are written', () => {
  const text = `${GROUP}  - alert: A
    expr: |
      sum(up) == 0
    for: 10m
    labels: {severity: critical, tier: 007}
    annotations:
      summary: "{{ $labels.job }} is down"
      runbook_url: https://example.org/a
`;
  const [rule] = read(text).rules;
  expect(rule).toMatchObject({name: 'A', group: 'g', expr: 'sum(up) == 0', for: '10m'});
  expect(rule?.labels.map(({name, value}) => `${name}=${value}`)).toEqual(['severity=critical', 'tier=007']);
  expect(rule?.annotations.map(({name, position}) => `${name} ${position.line}`)).toEqual([
    'summary 10',
    'runbook_url 11',
  ]);
});

test('an alias stands for its words, a merge for one map', () => {
  const text = `x: &url https://example.org/a\ny: &common {team: sre, severity: info}\n${GROUP}  - alert: A
    labels:
      <<: *common
      severity: critical
    annotations: {runbook_url: *url, none: *nobody}
`;
  const [rule] = read(text).rules;
  expect(rule?.labels.map(({name, value}) => `${name}=${value}`)).toEqual(['team=sre', 'severity=critical']);
  expect(rule?.annotations.map(({value}) => value)).toEqual(['https://example.org/a']);
});

test('what is broken has a place, and the rest is read', () => {
  const text = `${GROUP}  - alert: A\n    expr: a: b: c\n---\n${GROUP}  - alert: B\n`;
  const {rules, problems} = read(text);
  expect(rules.map(({name}) => name)).toContain('B');
  expect(problems).toHaveLength(1);
  expect(problems[0]?.position.line).toBeGreaterThanOrEqual(5);
  expect(problems[0]?.message).toMatch(/^The file is not valid YAML: /);
});

test('a chart’s template is told, not guessed at', () => {
  const {problems} = read(`{{- if .Values.rules }}\n${GROUP}  - alert: A\n{{- end }}\n`);
  expect(problems.length).toBeGreaterThan(0);
});

test('a file that cannot be read says why', () => {
  expect(readAlertRules({path: 'a', text: '', failure: EACCES}).problems[0]?.message).toBe(
    'The file cannot be read: EACCES.',
  );
});

test('aliases that multiply cost no more than their letters', () => {
  const layers = Array.from({length: 40}, (_, index) => {
    const before = index === 0 ? '"x"' : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array.from({length: 10}, () => before).join(', ')}]`;
  });
  const text = `${layers.join('\n')}\ngroups:\n- name: g\n  rules: *a39\n- name: h\n  rules:\n  - alert: A\n    labels: {team: *a39}\n`;
  const {rules} = read(text);
  expect(rules.map(({name, labels}) => [name, labels])).toEqual([['A', []]]);
});

test('nesting without end is a problem, not a crash', () => {
  const {rules, problems} = read(`groups: ${'['.repeat(200_000)}`);
  expect(rules).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test('never throws, and every place is inside the file', () => {
  const piece = fc.constantFrom(
    'groups:',
    '- ',
    '  ',
    'alert: ',
    'rules:',
    '\n',
    '---\n',
    '*a',
    '&a ',
    '<<: *a',
    '!!js/function ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    ': ',
    '#',
    '\t',
    '%YAML 1.1\n',
    '? ',
    'X',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'grapheme'}),
        fc.array(piece, {maxLength: 60}).map((all) => all.join('')),
      ),
      (text) => {
        const {rules, problems} = read(text);
        const lines = text.split(/\r\n|\n|\r/).length + 1;
        for (const {position} of [...rules, ...problems]) {
          expect(position.line).toBeGreaterThanOrEqual(1);
          expect(position.line).toBeLessThanOrEqual(lines);
        }
      },
    ),
    {numRuns: 500},
  );
});
