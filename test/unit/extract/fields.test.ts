import {describe, expect, test} from 'vitest';
import {extractFields, normalKey} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/fields.ts';
import {
  isMenu,
  isNothing,
  isUnfilled,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/fieldValues.ts';
import {contextOf} from '../../support/read.ts';

function fieldsOf(markdown: string): readonly string[] {
  return extractFields(contextOf(markdown)).map(
    ({key, value, carrier, position}) => `${key}=${value} ${carrier}@${position.line}`,
  );
}

describe('metadata', () => {
  test.each([
    ['colon outside the bold', '# T\n\n**Status**: Draft', ['Status=Draft line@3']],
    ['colon inside the bold', '# T\n\n**Status:** Draft', ['Status=Draft line@3']],
    [
      'two blanks at the end',
      '# T\n\n**Status**: Draft  \n**Owner**: Ann',
      ['Status=Draft line@3', 'Owner=Ann line@4'],
    ],
    ['backslash at the end', '# T\n\n**Status**: Draft\\\n**Owner**: Ann', ['Status=Draft line@3', 'Owner=Ann line@4']],
    ['HTML break', '# T\n\n**Status**: Draft<br>**Owner**: Ann', ['Status=Draft line@3', 'Owner=Ann line@4']],
    ['plain line end', '# T\n\n**Status**: Draft\n**Owner**: Ann', ['Status=Draft line@3', 'Owner=Ann line@4']],
    ['blank lines between', '# T\n\n**Status**: Draft\n\n**Owner**: Ann', ['Status=Draft line@3', 'Owner=Ann line@5']],
    [
      'several on one line, dot',
      '# T\n\n**Status**: Draft · **Owner**: Ann',
      ['Status=Draft line@3', 'Owner=Ann line@3'],
    ],
    [
      'several on one line, bar',
      '# T\n\n**Status**: Draft | **Owner**: Ann',
      ['Status=Draft line@3', 'Owner=Ann line@3'],
    ],
    ['bullet', '# T\n\n- Status: accepted', ['Status=accepted line@3']],
    [
      'star bullet',
      '# T\n\n* Status: accepted\n* Date: 2024-01-31',
      ['Status=accepted line@3', 'Date=2024-01-31 line@4'],
    ],
    ['bold bullet', '# T\n\n- **Status**: Accepted', ['Status=Accepted line@3']],
    ['plain line', '# T\n\nStatus: accepted\nDate: 2024-01-31', ['Status=accepted line@3', 'Date=2024-01-31 line@4']],
    [
      'another language',
      '# T\n\nEstado: Aceptado\n\n**Fecha**: 2024-01-31',
      ['Estado=Aceptado line@3', 'Fecha=2024-01-31 line@5'],
    ],
    ['value with a comment', '# T\n\n**Status**: Draft <!-- draft, final -->', ['Status=Draft line@3']],
    ['value with a link', '# T\n\n- Status: superseded by [ADR-0002](x.md)', ['Status=superseded by ADR-0002 line@3']],
    ['value in a code span', '# T\n\n**Feature Branch**: `010-backups`', ['Feature Branch=010-backups line@3']],
    ['value over two lines', '# T\n\n**Input**: one\ntwo', ['Input=one two line@3']],
    [
      'header row and value row',
      '# T\n\n| Status | Date |\n|---|---|\n| Draft | 2024-01-31 |',
      ['Status=Draft table@5', 'Date=2024-01-31 table@5'],
    ],
    [
      'two columns',
      '# T\n\n| Key | Value |\n|---|---|\n| **Status** | Draft |\n| **Owner** | Ann |',
      ['Status=Draft table@5', 'Owner=Ann table@6'],
    ],
    ['above a requirement', '# T\n\n**Status**: Draft\n**FR-001**: a', ['Status=Draft line@3']],
    [
      'several plain keys on one line',
      '# T\n\nStatus: Draft | Date: 2024-01-31',
      ['Status=Draft line@3', 'Date=2024-01-31 line@3'],
    ],
    [
      'key and value in one bold',
      '# T\n\n**Status: Done (2024-01-31)** all of it',
      ['Status=Done (2024-01-31) all of it line@3'],
    ],
    [
      'a colon of full width',
      '# T\n\n**状态**：草稿\n\n日期：2024-01-31',
      ['状态=草稿 line@3', '日期=2024-01-31 line@5'],
    ],
    [
      'a second line on the status before',
      '# T\n\nStatus: Superseded\nStatus original: Accepted',
      ['Status=Superseded line@3', 'Status original=Accepted line@4'],
    ],
    ['a bullet without value', '# T\n\n- Status: accepted\n- Tags:', ['Status=accepted line@3', 'Tags= line@4']],
    ['a bullet with values below', '# T\n\n- **Related specs**:\n  - one\n  - two', ['Related specs=one two line@3']],
    [
      'a bullet that is none, among others',
      '# T\n\n- Status: accepted\n- Source <https://example.org>',
      ['Status=accepted line@3'],
    ],
    ['below an introduction', '# T\n\nAbout it.\n\n**Status**: Draft', ['Status=Draft line@5']],
    ['below a badge and a comment', '# T\n\n![x](x.svg)\n\n<!-- c -->\n\n**Status**: Draft', ['Status=Draft line@7']],
    [
      'a house key beside known ones',
      '# T\n\n**Status**: Draft\n\n**Squad**: Blue',
      ['Status=Draft line@3', 'Squad=Blue line@5'],
    ],
    ['a menu keeps its bars', '# T\n\n**Status**: Draft | Final | Done', ['Status=Draft | Final | Done line@3']],
    ['dots inside a value over two lines', '# T\n\nRelated: a ·\nb · c', ['Related=a · b · c line@3']],
    ['a section of metadata', '# T\n\ntext\n\n## Document Information\n\n- **Status**: Draft', ['Status=Draft line@7']],
    [
      'sections as bold paragraphs',
      '# T\n\n**Status:** Accepted\n\n**Context:**\n\nWhy.\n\n**Decision:** Use it.',
      ['Status=Accepted line@3'],
    ],
    [
      'a decision right below',
      '# T\n\n**Status:** Accepted\n\n**Decision:** Use it.\n\n**Owner**: Ann',
      ['Status=Accepted line@3'],
    ],
    [
      'a bold lead of prose',
      '# T\n\n**Status:** Accepted\n\n**Security**: Keys rotate. Nobody reads them.',
      ['Status=Accepted line@3'],
    ],
    ['a list of the body', '# T\n\n**Status**: Draft\n\n- **Fast**: yes\n- plain', ['Status=Draft line@3']],
    ['text ends it', '# T\n\n**Status**: Draft\n\nText.\n\n**Owner**: Ann', ['Status=Draft line@3']],
    ['in a quote', '# T\n\n> **Status**: Draft', ['Status=Draft line@3']],
    ['below a rule', '# T\n\n---\n\n**Status**: Draft', ['Status=Draft line@5']],
    ['before the title', '**Status**: Draft\n\n# T', ['Status=Draft line@1']],
    ['front matter', '---\nstatus: draft\n---\n\n# T', ['status=draft front-matter@2']],
    [
      'front matter and body',
      '---\nstatus: draft\n---\n\n# T\n\n**Status**: Final',
      ['status=draft front-matter@2', 'Status=Final line@7'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(fieldsOf(markdown)).toEqual(expected);
  });

  test.each([
    ['below the next heading', '# T\n\n## Background\n\n**Status**: Draft'],
    ['below the second rule', '# T\n\ntext\n\n---\n\n**Status**: Draft'],
    ['in a fence', '# T\n\n```\n**Status**: Draft\n```'],
    ['in a comment', '# T\n\n<!--\n**Status**: Draft\n-->'],
    ['in a code span', '# T\n\n`**Status**: Draft`'],
    ['a plain word nobody knows', '# T\n\nRemember: all of this'],
    ['a time', '# T\n\nAt 10:30 we met'],
    ['a URL', '# T\n\nhttps://example.org/x'],
    ['a bold word in a sentence', '# T\n\nThis is **important**: read it'],
    ['a bold sentence', '# T\n\n**This sentence is bold and far too long to be a key of anything**: yes'],
    ['a table of choices', '# T\n\n| Option | Cost |\n|---|---|\n| A | 1 |\n| B | 2 |'],
    ['a table of three columns', '# T\n\n| **A** | b | c |\n|---|---|---|\n| **D** | e | f |\n| **G** | h | i |'],
    ['only bold words nobody knows', '# T\n\n- **Fast**: yes\n- **Small**: yes'],
    ['a bold word above its text', '# T\n\n**Context:**\n\nWhy.'],
    ['check boxes', '# T\n\n- [ ] Status: done'],
    ['steps', '# T\n\n1. **Status**: look at it'],
    ['a status far below', '# T\n\n## A\n\ntext\n\n## B\n\ntext\n\n## Metadata\n\n- **Status**: Draft'],
    ['requirements right below the title', '# T\n\n- **FR-001**: a\n- **FR-002**: b'],
    ['a requirement as a paragraph', '# T\n\n**FR-001**: a'],
  ])('no metadata: %s', (_name, markdown) => {
    expect(fieldsOf(markdown)).toEqual([]);
  });
});

test.each([
  ['last_verified', 'last verified'],
  ['Last verified', 'last verified'],
  ['lastVerified', 'last verified'],
  ['decision-makers', 'decision makers'],
])('key %s compares as %s', (key, expected) => {
  expect(normalKey(key)).toBe(expected);
});

test.each([
  ['[DATE]', true],
  ['YYYY-MM-DD', true],
  ['SPEC-XXX', true],
  ['SPEC-XXXX', true],
  ['ADR-NNNN', true],
  ['#XXX', true],
  ['<name>', true],
  ['{author}', true],
  ['User description: "$ARGUMENTS"', true],
  ['Draft | In Review | Approved', true],
  ['{who decides}', true],
  ['{2024-01-31}', false],
  ['{accepted}', false],
  ['{ann, bob}', false],
  ['2024-01-31', false],
  ['SPEC-001', false],
  ['Draft', false],
  ['XML export', false],
  ['composition', false],
  ['A', false],
  ['Date of the release', false],
])('isUnfilled %j: %s', (value, expected) => {
  expect(isUnfilled(value)).toBe(expected);
});

test.each([
  ['—', true],
  ['-', true],
  ['N/A', true],
  ['n.a.', true],
  ['None.', true],
  ['nada', true],
  ['Ninguna', true],
  ['keine', true],
  ['[]', true],
  ['{}', true],
  ['TBD', true],
  ['なし', true],
  ['', true],
  ['none of them', false],
  ['N', false],
  ['0', false],
  ['nadal', false],
  ['Draft', false],
  ['[x]', false],
  ['A-1', false],
])('isNothing %j: %s', (value, expected) => {
  expect(isNothing(value)).toBe(expected);
});

test.each([
  ['Draft | In Review | Approved', true],
  ['draft | final', true],
  ['{proposed | accepted}', true],
  ['Draft', false],
  ['Accepted (see a | b, which is a long remark about pipes)', false],
  ['yes or no', false],
  ['', false],
])('isMenu %j: %s', (value, expected) => {
  expect(isMenu(value)).toBe(expected);
});
