import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a marker', '[NEEDS CLARIFICATION: how long?]', [`${A}:3 Open question: how long?`]],
  ['an open question', '## Open Questions\n\n- How long?', [`${A}:5 Open question: How long?`]],
  ['a to do', 'TODO(KEY): how long?', [`${A}:3 Open question: TODO(KEY): how long?`]],
  ['an answered marker', '[CLARIFIED: a week]', []],
  ['a checked question', '## Open Questions\n\n- [x] How long? A week.', []],
  ['an answered pair', '- Q: How long? → A: A week', []],
  ['a mention', '- [ ] No [NEEDS CLARIFICATION] markers remain', []],
  ['in a code span', '`[NEEDS CLARIFICATION: how long?]`', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('open-clarification', {[A]: `# A\n\n${text}\n`})).toEqual(expected);
});

test('a long question is shortened', () => {
  const [found] = diagnosticsOf({[A]: `[NEEDS CLARIFICATION: ${'long '.repeat(60)}?]`});
  expect(found).toMatchObject({code: 'open-clarification', severity: 'info'});
  expect(found?.message.length).toBeLessThan(145);
  expect(found?.message).toMatch(/ …$/);
});
