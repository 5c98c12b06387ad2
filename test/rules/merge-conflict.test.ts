import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a heading with a line below it', 'Title\n=======\n\nb', 0],
  ['only a start', '<<<<<<< HEAD\na', 0],
  ['only an end', '>>>>>>> other', 0],
  ['in another order', '>>>>>>> b\n=======\n<<<<<<< a', 0],
  ['eight signs', '<<<<<<<< HEAD\na\n========\nb\n>>>>>>>> c', 0],
  ['quotes in quotes', '>>>>>>>a\n\n=======\n', 0],
  ['a conflict', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other', 1],
  ['in a code block', `\`\`\`yaml\n${'<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other'}\n\`\`\``, 1],
  ['with Windows line ends', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other'.replaceAll('\n', '\r\n'), 1],
  ['with the common ancestor', '<<<<<<< HEAD\na\n||||||| base\nc\n=======\nb\n>>>>>>> other', 1],
  ['two', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other' + '\n\n' + '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other', 2],
])('%s', (_name, text, count) => {
  expect(findingsOf('merge-conflict', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('is an error at the first marker', () => {
  const [found] = diagnosticsOf({[A]: '# A\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n'});
  expect(found).toMatchObject({code: 'merge-conflict', severity: 'error', position: {path: A, line: 3, column: 1}});
});
