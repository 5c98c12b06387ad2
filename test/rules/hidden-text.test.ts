import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a closed comment', '<!-- a -->\n\n- **FR-001**: b', 0],
  ['a short comment', '<!--> b', 0],
  ['a comment in a fence', '```\n<!-- a\n```\n\nb', 0],
  ['a comment in a code span', '`<!--` b', 0],
  ['a closed fence', '```yaml\na: 1\n```\n\nb', 0],
  ['a longer closing fence', '~~~\na\n~~~~', 0],
  ['a fence that ends with its list', '- a\n\n  ```\n  x\n\nb', 0],
  ['indented code', '    a\n    b', 0],
  ['an open comment', '<!-- a\n\n- **FR-001**: b', 1],
  ['a comment closed and opened again', '<!-- a --> <!-- b\n\nc', 1],
  ['an open fence', '```yaml\na: 1\n\nb', 1],
  ['a fence closed too short', '````\na\n```\n', 1],
  ['a fence of the other sign', '```\na\n~~~', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('hidden-text', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('names the ids that are swallowed', () => {
  const text = '# A\n\n<!-- TODO\n\n- **FR-001**: a\n- **FR-002**: b, SHA-256\n- **FR-003**: c\n- **FR-004**: d\n';
  expect(findingsOf('hidden-text', {[A]: text})).toEqual([
    `${A}:3 This comment is never closed: everything below it is hidden, FR-001, FR-002, FR-003 and 1 more ids among it.`,
  ]);
});

test.each(['\n', '\r\n', '\r'])('the line is right with line end %j', (end) => {
  const text = ['# A', '', 'b', '', '```', 'c', ''].join(end);
  expect(findingsOf('hidden-text', {[A]: text})[0]).toMatch(/spec\.md:5 /);
});
