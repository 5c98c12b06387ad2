import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.mdx';

test.each([
  ['Markdown', 'plain *words*', 0],
  ['braces in a code span', '`{a}` and `<A />`', 0],
  ['a module line in a fence', "```js\nimport a from 'b'\n```", 0],
  ['a word in angle brackets', '<role> and import of goods', 0],
  ['an expression', '{process.env.HOME}', 1],
  ['a component', '<Tabs>\n\na\n\n</Tabs>', 1],
  ['a module line', "import Tabs from '@theme/Tabs';", 1],
  ['an export', 'export const a = 1;', 1],
  ['all of them', "import a from 'b';\n\n{a}\n\n<A />", 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('mdx-code', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test('the same text in a Markdown file is text', () => {
  expect(findingsOf('mdx-code', {'docs/specs/001-a/spec.md': '# A\n\n{a}\n\n<Tabs />\n'})).toEqual([]);
});

test('is an error at the first of it', () => {
  const [found] = diagnosticsOf({[A]: '# A\n\nb\n\n{c}\n'}).filter(({code}) => code === 'mdx-code');
  expect(found).toMatchObject({severity: 'error', position: {line: 5, column: 1}});
});
