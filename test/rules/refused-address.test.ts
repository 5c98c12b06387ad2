import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['web and mail', '[a](https://a.example) <mailto:a@b.example> [c](http://c.example)', 0],
  ['paths', '[a](./b.md) [c](/d) [e](#f) [g](?h) []()', 0],
  ['in code', '`[a](javascript:alert(1))`', 0],
  ['a bare word', 'javascript:alert(1) as words', 0],
  ['javascript', '[a](javascript:alert(1))', 1],
  ['in capitals', '[a](JaVaScRiPt:alert(1))', 1],
  ['by a character reference', '[a](&#106;avascript:alert(1))', 1],
  ['with a tab in it', '[a](<java\tscript:alert(1)>)', 1],
  ['in angle brackets', '<javascript:alert(1)>', 1],
  ['data', '[a](data:text/html;base64,PHM+)', 1],
  ['a file', '[a](file:///etc/passwd)', 1],
  ['an image in the text', '![a](data:image/png;base64,AAAA)', 1],
  ['a definition', '[a][b]\n\n[b]: vbscript:x', 1],
  ['HTML', '<a href=" javascript:x">a</a>', 1],
  ['a drive', '[a](C:\\\\specs\\\\a.md)', 1],
  ['another scheme', '[a](ftp://a.example)', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('refused-address', {[A]: `# A\n\n${text}\n`})).toHaveLength(count);
});

test.each([
  ['[a](javascript:x)', 'error'],
  ['![a](data:image/png;base64,AAAA)', 'warning'],
  ['[a](ftp://a.example)', 'info'],
])('%s is told as %s', (text, severity) => {
  const [found] = diagnosticsOf({[A]: `# A\n\n${text}\n`});
  expect(found).toMatchObject({code: 'refused-address', severity, position: {path: A, line: 3, column: 1}});
});

test('a value of the front matter that runs code is told where it stands', () => {
  const text = '---\nid: a\nimage: javascript:alert(1)\nsite: https://a.example\n---\n\n# A\n';
  expect(findingsOf('refused-address', {[A]: text})).toEqual([
    `${A}:3 \`image\` holds an address that runs code (\`javascript:\`); it is shown as text.`,
  ]);
});
