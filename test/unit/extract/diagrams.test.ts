import {expect, test} from 'vitest';
import {read} from '../../support/read.ts';

test.each([
  ['mermaid', '## Flow\n\n```mermaid\nflowchart LR\n  A-->B\n```', ['Flow']],
  ['capital letters', '```Mermaid\nflowchart LR\n```', ['']],
  ['own title', '## Flow\n\n```mermaid\nflowchart LR\naccTitle: The way\n```', ['The way']],
  ['two', '## A\n\n```mermaid\nx\n```\n\n## B\n\n~~~mermaid\ny\n~~~', ['A', 'B']],
  ['in a list', '## A\n\n- x\n\n  ```mermaid\n  x\n  ```', ['A']],
  ['never closed', '## A\n\n```mermaid\nx', ['A']],
  ['another language', '```plantuml\nA -> B\n```', []],
  ['no language', '```\nmermaid\n```', []],
  ['a code span', '`mermaid flowchart LR`', []],
  ['a word that begins so', '```mermaids\nx\n```', []],
  ['in a comment', '<!--\n```mermaid\nx\n```\n-->', []],
])('diagrams: %s', (_name, markdown, expected) => {
  expect(read(markdown).diagrams.map(({title}) => title)).toEqual(expected);
});
