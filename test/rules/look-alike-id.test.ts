import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a plain id', 'FR-001', 0],
  ['another script altogether', 'ФР-001 и т.д.', 0],
  ['words of other scripts', 'Größe, Ελλάδα 2024, Москва-2, 日本-1', 0],
  ['a range', 'US1\u20133 and T2\u20144', 0],
  ['a standard', 'SHA\u2011256', 0],
  ['a minus', 'a \u2212 1', 0],
  ['a Cyrillic letter', 'F\u0420-003', 1],
  ['full width', '\uFF26\uFF32-002', 1],
  ['a zero-width space', 'FR\u200B-001', 1],
  ['a minus sign for a hyphen', 'FR\u2212001', 1],
  ['three in one file', 'F\u0420-003 F\u0420-004 F\u0420-005', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('look-alike-id', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test.each([
  ['a letter of another script', 'F\u0420-003', 'warning', 'FP-003'],
  ['a hyphen that is read as one', 'FR\u2011003', 'info', 'FR-003'],
])('%s', (_name, text, severity, plain) => {
  const [found] = diagnosticsOf({[A]: `# A\n\n${text}\n`}).filter(({code}) => code === 'look-alike-id');
  expect(found).toMatchObject({severity, position: {line: 3, column: 1}});
  expect(found?.message).toMatch(/ and is written with U\+(?:0420|2011)\.$/);
  expect(found?.message).toContain(`looks like \`${plain}\``);
});
