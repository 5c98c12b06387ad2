import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['plain words', 'Grüße, 日本語, عربي, 🚀', 0],
  ['a joined emoji', '👩\u200D💻', 0],
  ['tab, form feed, vertical tab, next line', 'a\tb\fc\vd\u0085e', 0],
  ['a null character', 'a\u0000b', 1],
  ['a terminal escape', '\u001B[31mred', 1],
  ['twenty of them', '\u0007'.repeat(20), 1],
  ['an override of direction', 'FR-\u202E100\u202C', 1],
  ['one of each kind', '\u0007 \u2066', 2],
  ['in a code block', '```\nif (x\u202E) {}\n```', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('hidden-character', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('says which, where, and how many more, without the character itself', () => {
  const [found] = diagnosticsOf({[A]: '# A\n\nab\u001B[0m\u0007\n'}).filter(({code}) => code === 'hidden-character');
  expect(found).toMatchObject({severity: 'warning', position: {path: A, line: 3, column: 3}});
  expect(found?.message).toBe('A control character (U+001B) stands in the text, and 1 more in this file.');
});
