import {describe, expect, test} from 'vitest';
import {contextOf} from '../../support/read.ts';

function entriesOf(yaml: string): readonly string[] {
  const {entries} = contextOf(`---\n${yaml}\n---\n\n# T\n`).file.frontMatter;
  return entries.map(({key, values}) => `${key}=${values.map(({text, line}) => `${text}@${line}`).join('|')}`);
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
