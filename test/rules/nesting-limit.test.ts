import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['ordinary', '- a\n  - b\n    - c', 0],
  ['twenty quotes', `${'> '.repeat(20)}x`, 0],
  ['two hundred quotes', `${'> '.repeat(200)}x`, 1],
  ['two hundred quotes in a fence', `\`\`\`\n${'> '.repeat(200)}x\n\`\`\``, 0],
])('%s', (_name, text, count) => {
  expect(findingsOf('nesting-limit', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('is an error at the place where reading stopped', () => {
  const [found] = diagnosticsOf({[A]: `# A\n\n${'> '.repeat(200)}x\n`});
  expect(found).toMatchObject({code: 'nesting-limit', severity: 'error', position: {path: A, line: 3}});
});
