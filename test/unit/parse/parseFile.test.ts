import {describe, expect, test} from 'vitest';
import {MAX_NESTING} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/limitDepth.ts';
import {parseFile} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseFile.ts';
import type {ReadFailure} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import {read, sourceOf} from '../../support/read.ts';

const EACCES: ReadFailure = {reason: 'unreadable', message: 'The file cannot be read: EACCES.', hint: 'Look.'};

function depthOf(text: string): number {
  let deepest = 0;
  const pending: {node: {children?: readonly unknown[]}; depth: number}[] = [
    {node: parseFile(sourceOf(text)).tree, depth: 0},
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const child of next.node.children ?? [])
      pending.push({node: child as {children?: readonly unknown[]}, depth: next.depth + 1});
  }
  return deepest;
}

describe('limitDepth', () => {
  test.each([
    ['quotes', `${'> '.repeat(500)}deep`],
    ['lists', Array.from({length: 200}, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n')],
    ['emphasis', `${'*a **b '.repeat(300)}x${'** *'.repeat(300)}`],
    ['brackets', `${'['.repeat(2000)}x${']'.repeat(2000)}`],
    ['lists in quotes', `${'> - '.repeat(150)}x`],
  ])('%s stay within the limit', (_name, text) => {
    expect(depthOf(text)).toBeLessThanOrEqual(MAX_NESTING + 1);
  });

  test.each([
    ['an ordinary list', '- a\n  - b\n    - c\n      - d', []],
    ['twenty quotes', `${'> '.repeat(20)}x`, []],
    ['three hundred quotes', `${'> '.repeat(300)}x`, ['nesting-limit']],
  ])('%s: %j', (_name, text, expected) => {
    expect(parseFile(sourceOf(text)).problems.map(({code}) => code)).toEqual(expected);
  });

  test('what was cut is shown as its source', () => {
    expect(JSON.stringify(read(`${'> '.repeat(300)}the last words`).tree())).toContain('the last words');
  });
});

describe('bytes', () => {
  test.each([
    ['byte order mark', '\uFEFF# Title\n\n- **FR-001**: a MUST b\n', ['FR-001@3']],
    ['CRLF', '# Title\r\n\r\n- **FR-001**: a MUST b\r\n- **FR-002**: c\r\n', ['FR-001@3', 'FR-002@4']],
    ['mixed line ends', '# Title\r\n\n- **FR-001**: a\n- **FR-002**: b\r\n', ['FR-001@3', 'FR-002@4']],
    ['no line end', '- **FR-001**: a', ['FR-001@1']],
    ['no-break space after the bullet', '- **FR-001**:\u00A0a', ['FR-001@1']],
    ['non-breaking hyphen', '- **FR\u2011001**: a', ['FR\u2011001@1']],
    ['control characters', '- **FR-001**: a\u0005b\u000Cc', ['FR-001@1']],
    ['null character', '- **FR-001**: a\u0000b', ['FR-001@1']],
    ['lone surrogate', '- **FR-001**: a\uD800b', ['FR-001@1']],
    ['astral letters before', '😀 text\n\n- **FR-001**: a', ['FR-001@3']],
    ['empty', '', []],
    ['blanks only', ' \n\t\n', []],
    ['unclosed fence swallows the rest', '```\n- **FR-001**: a', []],
    ['unclosed comment swallows the rest', '<!--\n\n- **FR-001**: a', []],
    ['tilde fence', '~~~\n- **FR-001**: a\n~~~', []],
    ['fence in a list', '- x\n\n  ```\n  - **FR-001**: a\n  ```', []],
    ['indented code', 'text\n\n    - **FR-001**: a', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text).items.map(({localId, position}) => `${localId}@${position.line}`)).toEqual(expected);
  });
});

test("an unreadable file is a problem with the system's word, and an empty tree", () => {
  const file = parseFile({...sourceOf(''), failure: EACCES});
  expect(file.problems.map(({code, message}) => `${code} ${message}`)).toEqual([
    'unreadable-file The file cannot be read: EACCES.',
  ]);
  expect(file.tree.children).toEqual([]);
});

test.each([
  ['at 10:30', ['at 10:30']],
  ['use image:tag now', ['use image:tag now']],
  ['a:b[c *d*]{e=f} g', ['a:b[c *d*]{e=f} g']],
  ['SPEC-012:FR-005', ['SPEC-012:FR-005']],
  ['**bold:x** y', ['bold:x y']],
])('a colon is text: %s', (text, expected) => {
  expect(read(`- **FR-001**: ${text}`).items.map((item) => item.text)).toEqual(expected);
  expect(read(`# Then ${text}`).title.replaceAll('*', '')).toBe(`Then ${text}`.replaceAll('*', ''));
});

test('the null character is never text', () => {
  expect(read('- **FR-001**: a\u0000b').items.map((item) => item.text)).toEqual(['a\uFFFDb']);
});
