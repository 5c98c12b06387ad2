import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

test.each([
  ['::requirment{spec=001}', 'docs/specs/001-a/spec.md:3 `::requirment` is no directive; its words are shown as text.'],
  [
    ':::requirements\nx\n:::',
    'docs/specs/001-a/spec.md:3 `:::requirements` is no directive; its words are shown as text.',
  ],
  [':::on-call\nx\n:::', 'docs/specs/001-a/spec.md:3 `:::on-call` is no directive; its words are shown as text.'],
  ['a :statsu[Draft] b', 'docs/specs/001-a/spec.md:3 `:statsu` is no directive; its words are shown as text.'],
  ['::task', 'docs/specs/001-a/spec.md:3 `::task` is no directive; its words are shown as text.'],
  [':::warnin\nx\n:::', 'docs/specs/001-a/spec.md:3 `:::warnin` is no directive; its words are shown as text.'],
])('%s', (markdown, expected) => {
  expect(findingsOf('unknown-directive', {'docs/specs/001-a/spec.md': `# A\n\n${markdown}\n`})).toEqual([expected]);
});

test.each([
  ['directives of ours', '::tasks\n\n:status[Draft]\n\n:::note\nx\n:::'],
  ['names of others', '::youtube{id=1}\n\n:::tabs\nx\n:::\n\n:::details\nx\n:::'],
  ['colons of prose', 'at 10:30, image:tag, a :task of it, foo:statsu[x]'],
  ['code', '`::task` and\n\n```\n::task\n```'],
])('silent for %s', (_name, markdown) => {
  expect(findingsOf('unknown-directive', {'docs/specs/001-a/spec.md': `# A\n\n${markdown}\n`})).toEqual([]);
});

test('the hint names what was most likely meant', () => {
  const hints = ['::requirment', '::requirment[ADR-0001]', ':::requirements', 'a :refs[x]'].map(
    (markdown) => diagnosticsOf({'docs/specs/001-a/spec.md': `# A\n\n${markdown}\n`})[0]?.hint,
  );
  expect(hints).toEqual([
    'Did you mean `::requirements`?',
    'Did you mean `:requirement[…]`?',
    'Did you mean `::requirements`?',
    'Did you mean `:ref[…]`?',
  ]);
});
