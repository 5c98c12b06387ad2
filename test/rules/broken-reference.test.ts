import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';
import {SETTINGS, settingsWith} from '../support/settings.ts';

const A = 'docs/specs/001-a/spec.md';
const OTHERS = {'docs/adr/0001-x.md': '# X', 'docs/guide.md': '# Guide'};

test.each([
  ['a document nobody has', 'See ADR-0042.', [`${A}:5 \`ADR-0042\` names nothing in this portal.`]],
  ['an item nobody has', 'See FR-009.', [`${A}:5 \`FR-009\` names nothing in this portal.`]],
  ['a link to nowhere', '[x](gone.md)', [`${A}:5 \`[x](gone.md)\` names nothing in this portal.`]],
  ['a path to nowhere', '`docs/gone.md`', [`${A}:5 \`docs/gone.md\` names nothing in this portal.`]],
  ['a document of the portal', 'See ADR-0001.', []],
  ['a file outside of the portal', '[x](../../guide.md)', []],
  ['a placeholder', '[x](url) and SPEC-XXX', []],
  ['in a fence', '```\nADR-0042\n```', []],
  ['in a comment', '<!-- ADR-0042 -->', []],
  ['words that look like ids', 'SHA-256, UTF-8, TLS-13 and A-12', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('broken-reference', {...OTHERS, [A]: `# A\n\n- **FR-001**: a\n\n${text}\n`})).toEqual(expected);
});

test.each([
  ['a link', '[x](gone.md)', 'error'],
  ['an id', 'ADR-0042', 'error'],
  ['a path in code', '`docs/gone.md`', 'warning'],
  ['a path in words', 'see docs/gone.md', 'warning'],
])('%s to nowhere is an %s', (_name, text, severity) => {
  const found = (settings = SETTINGS) =>
    diagnosticsOf({[A]: `# A\n\n${text}\n`}, settings).filter(({code}) => code === 'broken-reference');
  expect(found().map((each) => each.severity)).toEqual([severity]);
  expect(found(settingsWith({severities: {'broken-reference': 'info'}})).map((each) => each.severity)).toEqual([
    'info',
  ]);
  expect(found(settingsWith({severities: {'broken-reference': 'off'}}))).toEqual([]);
});

test('is an error that offers the nearest name', () => {
  const found = diagnosticsOf({[A]: '# A\n\n- **FR-001**: see FR-011 and FR-777\n'}).filter(
    ({code}) => code === 'broken-reference',
  );
  expect(found.map(({severity, hint, position}) => `${severity} ${position.line}:${position.column} ${hint}`)).toEqual([
    'error 3:19 Did you mean `FR-001`?',
    'error 3:30 Correct the name, or add the document it stands for.',
  ]);
});
