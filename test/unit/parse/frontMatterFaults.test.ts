import {describe, expect, test} from 'vitest';
import {contextOf} from '../../support/read.ts';

const PATH = 'docs/specs/001-demo/spec.md';

/** What is told of a block: `line:column message | hint`, with the severity when the rule's own is not meant. */
function faultsOf(yaml: string): readonly string[] {
  return contextOf(`---\n${yaml}\n---\n\n# T\n`).file.frontMatter.problems.map(
    ({code, message, hint, position, severity}) => {
      expect([code, position.path]).toEqual(['invalid-front-matter', PATH]);
      return `${position.line}:${position.column} ${severity ? `${severity}: ` : ''}${message} | ${hint}`;
    },
  );
}

const SYNTAX = 'Quote the value, or correct the indentation. Everything that could be read is shown.';

describe('no YAML', () => {
  test.each([
    ['a colon in a value', 'id: r\ntitle: a: b', '3:8', 'Nested mappings are not allowed in compact mappings'],
    ['a quote that is never closed', 'title: "a', '2:10', 'Missing closing "quote'],
    ['an escape there is none of', 'title: "\\q"', '2:9', 'Invalid escape sequence \\q'],
    ['an escape of a line end', 'title: "a \\x1\n b"', '2:11', 'Invalid escape sequence \\x1 '],
    ['an escape of two line ends', 'title: "a \\x\n\n b"', '2:11', 'Invalid escape sequence \\x '],
  ])('%s', (_name, yaml, place, reason) => {
    expect(faultsOf(yaml)).toEqual([`${place} The front matter is not valid YAML: ${reason}. | ${SYNTAX}`]);
  });

  test('the first fault is enough', () => {
    expect(faultsOf('a: b: c\nd: [e\na: *f')).toHaveLength(1);
  });
});

describe('aliases', () => {
  const nothing = (name: string) =>
    `The front matter is not valid YAML: \`*${name}\` is an alias of nothing. | Quote the value. Everything that could be read is shown.`;
  const elsewhere = (name: string) =>
    `\`*${name}\` stands for what is written elsewhere: aliases are not followed. | Write the value itself.`;
  test.each([
    ['of nothing', 'id: r\ntitle: *bold', [`3:8 ${nothing('bold')}`]],
    ['in a list', 'a: [b, *c]', [`2:8 ${nothing('c')}`]],
    ['as a key', '*c : b', [`2:1 ${nothing('c')}`]],
    ['of a word', 'a: &x b\nc: *x', [`3:4 ${elsewhere('x')}`]],
    ['of a list', 'a: &x [b]\nc: *x', [`3:4 ${elsewhere('x')}`]],
    ['of a group of keys', 'a: &x {b: c}\nd: *x', [`3:4 ${elsewhere('x')}`]],
    ['of a word in a list', 'a: [&x b]\nc: {d: *x}', [`3:8 ${elsewhere('x')}`]],
    ['of a key', '&x a: b\nc: *x', [`3:4 ${elsewhere('x')}`]],
    ['of a word and of nothing', 'a: &x b\nc: *x\nd: *y\ne: *z', [`4:4 ${nothing('y')}`]],
    ['an anchor alone', 'a: &x b', []],
    ['a star in quotes', 'a: "*x"', []],
    ['a star behind a word', 'a: b *x', []],
  ])('%s', (_name, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });
});

describe('a block that is no keys with values', () => {
  const shape = (kind: string) =>
    `The front matter is ${kind}, not keys with values. | Write \`key: value\` on each line. A line across the page is \`***\`.`;
  test.each([
    ['a list', '- a\n- b', [`2:1 ${shape('a list')}`]],
    ['a list further down', '# comment\n- a', [`3:1 ${shape('a list')}`]],
    ['a word', 'draft', [`2:1 ${shape('plain text')}`]],
    ['a number', '12', [`2:1 ${shape('plain text')}`]],
    ['a comment only', '# nothing', []],
    ['null', '~', []],
    ['empty text', '""', []],
    ['keys', 'a: b', []],
  ])('%s', (_name, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });
});

describe('a key twice', () => {
  const twice = (name: string) =>
    `\`${name}\` stands twice in the front matter; both values are shown. | Keep one of them.`;
  test.each([
    ['beside each other', 'a: b\na: c', [`3:1 ${twice('a')}`]],
    ['three times is told once', 'a: b\na: c\na: d', [`3:1 ${twice('a')}`]],
    ['in a group', 'x:\n  a: b\n  a: c', [`4:3 ${twice('a')}`]],
    ['in a later group', 'y: {a: b}\nx: {a: b, a: c}', [`3:11 ${twice('a')}`]],
    ['behind a group', 'x: {a: b}\na: c\na: d', [`4:1 ${twice('a')}`]],
    ['in groups of their own', 'x: {a: b}\ny: {a: c}', []],
    ['lists as keys', '? [a]\n: b\n? [a]\n: c', []],
    ['in a list', 'x: [a, a]', []],
  ])('%s', (_name, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });
});

describe('a title that is no text to other readers', () => {
  const title = (kind: string) => `warning: \`title\` is ${kind} as it is written. | Put it in quotes.`;
  test.each([
    ['a name in brackets', 'id: r\ntitle: [FEATURE NAME]', [`3:8 ${title('a list')}`]],
    ['a name in braces', 'title: {name}', [`2:8 ${title('a group of keys')}`]],
    ['keys below it', 'title:\n  a: b', [`3:3 ${title('a group of keys')}`]],
    ['a number', 'title: 12', [`2:8 ${title('no text')}`]],
    ['a truth', 'title: true', [`2:8 ${title('no text')}`]],
    ['text', 'title: Demo', []],
    ['text in quotes', 'title: "12"', []],
    ['without a value', 'title:', []],
    ['an explicit key without a value', '? title', []],
    [
      'an alias is told of by itself',
      'a: &x b\ntitle: *x',
      ['3:8 `*x` stands for what is written elsewhere: aliases are not followed. | Write the value itself.'],
    ],
    ['another key', 'titles: [a]', []],
    ['a title further down', 'a:\n  title: [b]', []],
    ['a list as a key before', '? [title]\n: [b]', []],
  ])('%s', (_name, yaml, expected) => {
    expect(faultsOf(yaml)).toEqual(expected);
  });
});

test('one fault of each kind is told', () => {
  expect(faultsOf('a: &x b\na: *x\ntitle: 12').map((fault) => fault.split(' ', 1)[0])).toEqual(['3:4', '3:1', '4:8']);
});
