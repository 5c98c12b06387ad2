import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/frontMatter.ts';
import {contextOf} from '../../support/read.ts';

function entriesOf(yaml: string): readonly string[] {
  const {entries} = contextOf(`---\n${yaml}\n---\n\n# T\n`).file.frontMatter;
  return entries.map(({key, values}) => `${key}=${values.map(({text, line}) => `${text}@${line}`).join('|')}`);
}

/** Keys below keys, so many of them, and a value. */
function keysNested(depth: number, value = 'v'): string {
  return Array.from(
    {length: depth},
    (_, level) => `${' '.repeat(level)}k:${level === depth - 1 ? ` ${value}` : ''}`,
  ).join('\n');
}

describe('what can be read', () => {
  test.each([
    ['flat', 'status: draft', ['status=draft@2']],
    ['quoted', 'status: "In Review"', ['status=In Review@2']],
    ['single quotes', "status: 'it''s'", ["status=it's@2"]],
    ['nested', 'adr:\n  status: accepted', ['adr.status=accepted@3']],
    ['list', 'runbooks: [a, b]', ['runbooks=a@2|b@2']],
    ['block list', 'runbooks:\n  - a\n  - b', ['runbooks=a@3|b@4']],
    ['date stays text', 'date: 2024-01-31', ['date=2024-01-31@2']],
    ['leading zeros stay', 'id: 007', ['id=007@2']],
    ['yes stays a word', 'final: yes', ['final=yes@2']],
    ['folded text', 'note: >\n  one\n  two', ['note=one two@2']],
    ['key without value', 'status:', ['status=']],
    ['null', 'status: null', ['status=']],
    ['tilde', 'status: ~', ['status=']],
    ['empty text', 'status: ""', ['status=']],
    ['empty list', 'supersedes: []', ['supersedes=']],
    ['comment is no key', '# status: draft\nid: A', ['id=A@3']],
    ['a list is no mapping', '- a\n- b', []],
    ['a word is no mapping', 'draft', []],
    ['list of mappings gives the values', 'links:\n  - href: a.md\n  - href: b.md', ['links=a.md@3|b.md@4']],
    ['blanks around quoted text go', 'status: " draft "', ['status=draft@2']],
    ['blank text', 'status: "  "', ['status=']],
    ['a number is text', 'version: 1.10', ['version=1.10@2']],
    ['an empty entry of a list', 'runbooks:\n  - a\n  -\n  - b', ['runbooks=a@3|b@5']],
    ['a list in a list', 'runbooks: [a, [b, c]]', ['runbooks=a@2|b@2|c@2']],
    ['a pair in a list', 'runbooks: [a: b, c]', ['runbooks=b@2|c@2']],
    ['an alias is its name', 'a: &x b\nc: *x', ['a=b@2', 'c=*x@3']],
    ['an alias in a list', 'a: &x b\nc: [*x, d]', ['a=b@2', 'c=*x@3|d@3']],
    ['a list as a key is no key', '? [a]\n: b\nc: d', ['c=d@4']],
    ['an alias as a key is no key', 'a: &x b\n*x : c', ['a=b@2']],
    ['a key of a key without a value', 'a:\n  ? b', ['a.b=']],
    ["the template's braces", 'status: {accepted}', ['status={accepted}@2']],
    ['braces around several words', 'status: {accepted, "by all", 007}', ['status={accepted, by all, 007}@2']],
    ['braces around what is no word', 'status: {[a], b}', ['status={b}@2']],
    ['braces around an empty word', 'status: {"", b}', ['status={b}@2']],
    ['braces around keys with values', 'status: {a: b, c: d}', ['status.a=b@2', 'status.c=d@2']],
    ['braces around one key with a value', 'status: {a, c: d}', ['status.a=', 'status.c=d@2']],
    ['empty braces', 'status: {}', []],
    ['keys nine deep', keysNested(9), ['k.k.k.k.k.k.k.k.k=v@10']],
    ['keys ten deep', keysNested(10), []],
    ['lists nine deep', `a: ${'['.repeat(8)}b${']'.repeat(8)}`, ['a=b@2']],
    ['lists ten deep', `a: ${'['.repeat(9)}b${']'.repeat(9)}`, ['a=']],
    ['lists below keys, nine deep', keysNested(4, `${'['.repeat(5)}v${']'.repeat(5)}`), ['k.k.k.k=v@5']],
    ['lists below keys, ten deep', keysNested(4, `${'['.repeat(6)}v${']'.repeat(6)}`), ['k.k.k.k=']],
  ])('%s', (_name, yaml, expected) => {
    expect(entriesOf(yaml)).toEqual(expected);
  });
});

describe('what cannot', () => {
  test.each([
    ['colon in a value', 'title: a: b\nstatus: draft'],
    ['unclosed quote', 'title: "a\nstatus: draft'],
    ['tab as indentation', 'adr:\n\tstatus: draft'],
    ['alias without anchor', 'a: *b'],
    ['unclosed list', 'a: [b, c'],
  ])('%s is one problem and never an exception', (_name, yaml) => {
    const {problems, source} = contextOf(`---\n${yaml}\n---\n\n# T\n`).file;
    expect(problems.map(({code, position}) => `${code} ${position.path === source.path}`)).toEqual([
      'invalid-front-matter true',
    ]);
    expect(problems[0]?.position.line).toBeGreaterThan(1);
  });

  test('an invalid line does not hide the valid ones', () => {
    expect(entriesOf('status: draft\ntitle: a: b')).toContain('status=draft@2');
  });

  test.each([
    ['at the limit', `a: ${'x'.repeat(16_384 - 3)}`, []],
    [
      'beyond it',
      `a: ${'x'.repeat(16_384 - 2)}`,
      ['1:1 The front matter is longer than 16384 characters: it is not read.'],
    ],
    ['nested too deep', `b: c\na: ${'['.repeat(100)}`, ['3:68 The front matter is nested too deep: it is not read.']],
  ])('a block %s', (_name, yaml, expected) => {
    const {entries, problems} = contextOf(`---\n${yaml}\n---\n\n# T\n`).file.frontMatter;
    expect(problems.map(({position, message}) => `${position.line}:${position.column} ${message}`)).toEqual(expected);
    expect(entries).toHaveLength(expected.length === 0 ? 1 : 0);
    for (const {code, hint, position} of problems)
      expect([code, hint, position.path]).toEqual([
        'invalid-front-matter',
        'Keep only keys with short values in it, and the text below.',
        'docs/specs/001-demo/spec.md',
      ]);
  });

  test.each([
    ['no block', undefined],
    ['an empty block', {type: 'yaml', value: ''}],
  ] as const)('%s says nothing', (_name, node) => {
    expect(readFrontMatter(node, 'a.md')).toEqual({entries: [], problems: []});
  });

  test('a block without a place is that of the first line', () => {
    expect(readFrontMatter({type: 'yaml', value: 'a: b'}, 'a.md').entries).toEqual([
      {key: 'a', values: [{text: 'b', line: 2, column: 4}]},
    ]);
  });

  test.each([
    ['no tag is evaluated', 'a: !!js/function "function () {}"'],
    ['no alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['a very deep mapping', Array.from({length: 40}, (_, depth) => `${' '.repeat(depth)}k${depth}:`).join('\n')],
    ['merge key', 'a: &a {x: 1}\nb:\n  <<: *a'],
  ])('%s', (_name, yaml) => {
    expect(() => entriesOf(yaml)).not.toThrow();
  });

  test.each([
    ['a rule is no front matter', '# T\n\n---\nstatus: draft\n---\n'],
    ['not in the first line', '\n---\nstatus: draft\n---\n\n# T\n'],
    ['never closed', '---\nstatus: draft\n\n# T\n'],
  ])('%s', (_name, text) => {
    expect(contextOf(text).file.frontMatter.entries).toEqual([]);
  });

  test('front matter after a byte order mark counts', () => {
    expect(contextOf('\uFEFF---\nstatus: draft\n---\n').file.frontMatter.entries).toHaveLength(1);
  });
});
