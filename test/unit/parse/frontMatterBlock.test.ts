import {expect, test} from 'vitest';
import {parseFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import {sourceOf} from '../../support/read.ts';

const OTHER = (language: string) =>
  `The front matter is written in ${language}: only YAML is read, and nothing is ever run. | Write it as YAML between two lines \`---\`.`;
const NAMED = (language: string) =>
  `The front matter opens with \`---${language}\`: its lines are text of the page. | Open it with a line \`---\` and nothing behind it.`;
const OPEN =
  'The front matter is never closed. | Close it with a line `---`. Until then its lines are text of the page.';

test.each([
  ['YAML', '---\na: b\n---\n', []],
  ['YAML and a rule below', '---\na: b\n---\n\n---\na: b\n', []],
  ['YAML that ends with dots', '---\na: b\n...\n', []],
  ['TOML', '+++\na = 1\n+++\n', [OTHER('TOML')]],
  ['TOML with the line ends of Windows', '+++ \r\na = 1\r\n+++ \r\n', [OTHER('TOML')]],
  ['pluses that are never closed', '+++\na = 1\n', []],
  ['pluses further down', '# T\n\n+++\na = 1\n+++\n', []],
  ['a script', '---js\nmodule.exports = {}\n---\n', [OTHER('js')]],
  ['a script behind a blank', '---  JS \nx\n--- \n', [OTHER('JS')]],
  ['a script behind a tab', '---\tcoffee\t\nx\n---\t\n', [OTHER('coffee')]],
  ['a script that ends with dots', '---js\nx\n...\n', [OTHER('js')]],
  ['a script with the line ends of Windows', '---js\r\nx\r\n---\r\n', [OTHER('js')]],
  ['a script with old line ends', '---js\rx\r---\r', [OTHER('js')]],
  ['a language with signs', '---c++\nx\n---', [OTHER('c++')]],
  ['a language of one letter', '---r\nx\n---', [OTHER('r')]],
  ['a script that is never closed', '---js\nx\n', []],
  ['a script with a longer line at its end', '---js\nx\n---- \n', []],
  ['a script with words at its end', '---js\nx\n--- end\n', []],
  ['a script with an indented end', '---js\nx\n ---\n', []],
  ['words behind the line', '---what is this\nx\n---\n', []],
  ['a number behind the line', '---1\nx\n---\n', []],
  ['a language of a whole sentence', `---${'a'.repeat(30)}\nx\n---\n`, []],
  ['a language behind text', 'a ---js\nx\n---\n', []],
  ['YAML by its name', '---yaml\na: b\n---\n', [NAMED('yaml')]],
  ['YAML by its short name', '---YML\na: b\n---\n', [NAMED('YML')]],
  ['a language with YAML in its name', '---yamlx\na: b\n---\n', [OTHER('yamlx')]],
  ['a language that ends like YAML', '---xyml\na: b\n---\n', [OTHER('xyml')]],
  ['never closed', '---\nstatus: draft\n\n# T\n', [OPEN]],
  ['never closed behind blanks', '--- \t\nstatus: draft\n', [OPEN]],
  ['never closed, with the line ends of Windows', '---\r\nstatus: draft\r\n', [OPEN]],
  ['never closed, a key without a value', '---\nstatus:\n', [OPEN]],
  ['never closed, one key and no line end', '---\nstatus:', [OPEN]],
  ['never closed, a key of two words', '---\n_doc-id 2: x\n', [OPEN]],
  ['a rule and text', '---\nSome text\n', []],
  ['a rule, and a key further down', '---\n\nstatus: draft\n', []],
  ['a rule and an address', '---\nhttps://example.org\n', []],
  ['a rule and a bullet', '---\n- status: draft\n', []],
  ['a rule and a sentence with a colon', `---\n${'word '.repeat(10)}and so on: x\n`, []],
  ['a longer rule', '----\nstatus: draft\n', []],
  ['a rule behind text', 'a\n\n---\nstatus: draft\n', []],
  ['a rule alone', '---', []],
  ['nothing', '', []],
])('%s', (_name, text, expected) => {
  const {problems} = parseFile(sourceOf(text));
  expect(problems.map(({message, hint}) => `${message} | ${hint}`)).toEqual(expected);
  for (const {code, position} of problems)
    expect([code, position]).toEqual([
      'invalid-front-matter',
      {path: 'docs/specs/001-demo/spec.md', line: 1, column: 1},
    ]);
});
