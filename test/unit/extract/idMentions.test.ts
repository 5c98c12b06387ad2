import {describe, expect, test} from 'vitest';
import {idMentionsIn} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/idMentions.ts';
import {parseMarkdown} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/parse/parseMarkdown.ts';
import {inlineText} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/text/inlineText.ts';

/** What is named in one paragraph: `words: target target`. */
function mentionsIn(markdown: string): readonly string[] {
  const [block] = parseMarkdown(markdown).children;
  if (block?.type !== 'paragraph') throw new Error('The text is no paragraph.');
  const flat = inlineText(block);
  return idMentionsIn(flat).map(({start, end, form, targets}) => {
    const names = targets.map((target) =>
      target.by === 'qualified-id' ? `${target.artifact}/${target.id}` : target.by === 'id' ? target.id : target.path,
    );
    return `${form} ${flat.text.slice(start, end)}: ${names.join(' ')}`;
  });
}

describe('one id', () => {
  test.each([
    ['bare', 'see FR-001 there', ['id FR-001: FR-001']],
    ['artifact', 'see ADR-0004.', ['id ADR-0004: ADR-0004']],
    ['in brackets', 'see [ADR-0004] there', ['id ADR-0004: ADR-0004']],
    ['in parentheses', '(FR-001)', ['id FR-001: FR-001']],
    ['in bold', '**FR-001** there', ['id FR-001: FR-001']],
    ['two', 'FR-001 with FR-002', ['id FR-001: FR-001', 'id FR-002: FR-002']],
    ['without dash, of known families', 'T012 for US1', ['id T012: T012', 'id US1: US1']],
    ['at the end of a sentence', 'It is FR-001.', ['id FR-001: FR-001']],
    ['right before a link', 'FR-001[x](y.md)', ['id FR-001: FR-001']],
    ['right after a link', '[x](y.md)FR-001', ['id FR-001: FR-001']],
    ['right before code', 'FR-001`x`', ['id FR-001: FR-001']],
    ['after a hard break', '[x](y.md)\\\nFR-001', ['id FR-001: FR-001']],
    ['possessive', "FR-001's text", ['id FR-001: FR-001']],
    ['compound', 'FR-AUTH-001', ['id FR-AUTH-001: FR-AUTH-001']],
    ['before a dash of prose', 'FR-001 - the first', ['id FR-001: FR-001']],
    ['non-breaking hyphen', 'FR\u2011001', ['id FR\u2011001: FR\u2011001']],
    ['after a letter of another script', '见 FR-001', ['id FR-001: FR-001']],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('ranges and lists', () => {
  test.each([
    ['two dots', 'FR-001..FR-003', ['range FR-001..FR-003: FR-001 FR-002 FR-003']],
    ['two dots with blanks', 'FR-001 .. FR-003', ['range FR-001 .. FR-003: FR-001 FR-002 FR-003']],
    ['short dash', 'FR-001–003', ['range FR-001–003: FR-001 FR-002 FR-003']],
    ['short dash, whole ids', 'T001–T003', ['range T001–T003: T001 T002 T003']],
    ['through', 'SC-001 through SC-003', ['range SC-001 through SC-003: SC-001 SC-002 SC-003']],
    ['to', 'FR-009 to FR-011', ['range FR-009 to FR-011: FR-009 FR-010 FR-011']],
    ['hyphen', 'FR-001-003', ['range FR-001-003: FR-001 FR-002 FR-003']],
    ['ellipsis', 'FR-001…FR-002', ['range FR-001…FR-002: FR-001 FR-002']],
    ['slash list', 'FR-008/009', ['range FR-008/009: FR-008 FR-009']],
    ['long slash list', 'FR-008/009/010', ['range FR-008/009/010: FR-008 FR-009 FR-010']],
    ['commas are two', 'FR-001, FR-002', ['id FR-001: FR-001', 'id FR-002: FR-002']],
    ['a story and a requirement are two', 'US-2/FR-005', ['id US-2: US-2', 'id FR-005: FR-005']],
    ['backwards is no range', 'FR-003–FR-001', ['id FR-003: FR-003', 'id FR-001: FR-001']],
    ['two families are no range', 'FR-001 to SC-003', ['id FR-001: FR-001', 'id SC-003: SC-003']],
    ['too wide is no range', 'FR-001 to FR-900', ['id FR-001: FR-001', 'id FR-900: FR-900']],
    ['a date is no range', 'FR-001 – 2024', ['id FR-001: FR-001']],
    ['a fraction is no list', 'FR-001/2', ['id FR-001: FR-001']],
    ['a placeholder ends no range', 'SC-001 through SC-XXX', ['id SC-001: SC-001']],
    ['numbers with dots are no range', 'R1.2 to R1.4', []],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('qualified', () => {
  test.each([
    ['blank', 'SPEC-002 FR-004', ['qualified-id SPEC-002 FR-004: SPEC-002/FR-004']],
    ['slash', 'SPEC-012/FR-005', ['qualified-id SPEC-012/FR-005: SPEC-012/FR-005']],
    ['hash', 'SPEC-012#FR-005', ['qualified-id SPEC-012#FR-005: SPEC-012/FR-005']],
    ['paragraph sign', 'SPEC-012 §FR-005', ['qualified-id SPEC-012 §FR-005: SPEC-012/FR-005']],
    ['colon', 'SPEC-012: FR-005', ['qualified-id SPEC-012: FR-005: SPEC-012/FR-005']],
    ['double colon', 'SPEC-012::FR-005', ['qualified-id SPEC-012::FR-005: SPEC-012/FR-005']],
    ['possessive', "SPEC-012's FR-005", ["qualified-id SPEC-012's FR-005: SPEC-012/FR-005"]],
    ['decision', 'ADR-7 FR-2', ['qualified-id ADR-7 FR-2: ADR-7/FR-2']],
    ['folder and blank', '0049-platforms FR-034', ['qualified-id 0049-platforms FR-034: 0049-platforms/FR-034']],
    ['folder and slash', '049-platforms/FR-034', ['qualified-id 049-platforms/FR-034: 049-platforms/FR-034']],
    ['number and slash', '049/FR-034', ['qualified-id 049/FR-034: 049/FR-034']],
    ['range', 'SPEC-012 FR-001..FR-002', ['range SPEC-012 FR-001..FR-002: SPEC-012/FR-001 SPEC-012/FR-002']],
    [
      'list',
      'SPEC-012 FR-001, FR-004',
      ['qualified-id SPEC-012 FR-001: SPEC-012/FR-001', 'qualified-id FR-004: SPEC-012/FR-004'],
    ],
    [
      'list with and',
      'SPEC-012 FR-001 and FR-004',
      ['qualified-id SPEC-012 FR-001: SPEC-012/FR-001', 'qualified-id FR-004: SPEC-012/FR-004'],
    ],
    [
      'the next artifact starts anew',
      'SPEC-012 FR-001, SPEC-013 FR-002',
      ['qualified-id SPEC-012 FR-001: SPEC-012/FR-001', 'qualified-id SPEC-013 FR-002: SPEC-013/FR-002'],
    ],
    ['two artifacts are two', 'SPEC-012, ADR-0003', ['id SPEC-012: SPEC-012', 'id ADR-0003: ADR-0003']],
    ['words between separate', 'SPEC-012 needs FR-005', ['id SPEC-012: SPEC-012', 'id FR-005: FR-005']],
    ['a comma separates', 'SPEC-012, FR-005', ['id SPEC-012: SPEC-012', 'id FR-005: FR-005']],
    ['a number alone qualifies nothing', 'the 12 FR-005', ['id FR-005: FR-005']],
    ['a year and a blank', 'in 2024 FR-005', ['id FR-005: FR-005']],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('no id', () => {
  test.each([
    ['SHA-256', 'hash with SHA-256'],
    ['UTF-8', 'written in UTF-8'],
    ['ISO-27001', 'after ISO-27001'],
    ['TLS-13', 'over TLS-13'],
    ['CVE', 'fixes CVE-2024-1234'],
    ['RFC', 'as RFC-2119 says'],
    ['placeholder SPEC', 'see SPEC-XXX'],
    ['placeholder FR', 'see FR-###'],
    ['placeholder T', 'see TXXX'],
    ['placeholder ADR', 'see ADR-NNNN'],
    ['code span', 'see `FR-001`'],
    ['link text speaks for its link', '[FR-001](x.md)'],
    ['lower case', 'see fr-001'],
    ['inside a word', 'aFR-001 and FR-001b2x'],
    ['inside a name', 'my-FR-001 and FR-001-old'],
    ['inside a file name', 'x.FR-001'],
    ['an unknown family without dash', 'on A12 near B52'],
    ['a version', 'V2 and H1'],
    ['a comment', 'see <!-- FR-001 --> there'],
    ['letters only', 'FR and SC'],
    ['numbers only', '001 and 12-34'],
  ])('%s', (_name, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});
