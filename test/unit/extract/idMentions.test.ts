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
      target.by === 'qualified-id'
        ? `${target.artifact}/${target.id}`
        : target.by === 'id' || target.by === 'exact-id'
          ? target.id
          : target.by === 'name'
            ? `${target.name}?`
            : target.path,
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
    ['with an HTML break between', 'FR-001<br>FR-002', ['id FR-001: FR-001', 'id FR-002: FR-002']],
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
    ['hyphen between whole ids', 'FR-001-FR-003', ['range FR-001-FR-003: FR-001 FR-002 FR-003']],
    ['hyphen between whole ids without dash', '(T051-T053)', ['range T051-T053: T051 T052 T053']],
    ['hyphen between stories', 'US1-US3', ['range US1-US3: US1 US2 US3']],
    ['at the end of a sentence', 'T001–003.', ['range T001–003: T001 T002 T003']],
    ['a number after a word', 'FR-001 through 003', ['range FR-001 through 003: FR-001 FR-002 FR-003']],
    ['hyphen between two families', 'FR-001-SC-003', ['id FR-001: FR-001', 'id SC-003: SC-003']],
    ['a family with a number and a dash', 'AC-GH60-1', ['id AC-GH60-1: AC-GH60-1']],
    ['a version is no end', 'FR-001–003.5', ['id FR-001: FR-001']],
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
    ['artifact in words', 'spec 076 FR-013', ['qualified-id spec 076 FR-013: SPEC-076/FR-013']],
    ['artifact in words, possessive', "spec 076's FR-013", ["qualified-id spec 076's FR-013: SPEC-076/FR-013"]],
    ['artifact in words and story', 'Spec 076 US3', ['qualified-id Spec 076 US3: SPEC-076/US3']],
    ['artifact in words and kind', 'spec 076 task T003', ['qualified-id spec 076 task T003: SPEC-076/T003']],
    ['the artifact follows', 'FR-013 of spec 076', ['qualified-id FR-013: SPEC-076/FR-013', 'id spec 076: SPEC-076?']],
    [
      'the artifact follows a range',
      'T001-T002 from SPEC-3',
      ['range T001-T002: SPEC-3/T001 SPEC-3/T002', 'id SPEC-3: SPEC-3'],
    ],
    [
      'the artifact follows a list',
      'FR-001 and FR-002 of SPEC-012',
      ['qualified-id FR-001: SPEC-012/FR-001', 'qualified-id FR-002: SPEC-012/FR-002', 'id SPEC-012: SPEC-012'],
    ],
    ['its own item', 'ADR-7 (see its FR-2)', ['qualified-id ADR-7 (see its FR-2: ADR-7/FR-2']],
    ['written in a decision', 'FR-013 in ADR-7', ['id FR-013: FR-013', 'id ADR-7: ADR-7']],
    ['a verb between', 'FR-013 needs spec 076', ['id FR-013: FR-013', 'id spec 076: SPEC-076?']],
    [
      'another family in the list',
      'T001, FR-002 of SPEC-012',
      ['id T001: T001', 'qualified-id FR-002: SPEC-012/FR-002', 'id SPEC-012: SPEC-012'],
    ],
    ['a number alone qualifies nothing', 'the 12 FR-005', ['id FR-005: FR-005']],
    ['a year and a blank', 'in 2024 FR-005', ['id FR-005: FR-005']],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('artifacts in words', () => {
  test.each([
    ['spec', 'see spec 039.', ['id spec 039: SPEC-039?']],
    ['at the start', 'Spec 039 says', ['id Spec 039: SPEC-039?']],
    ['feature', 'since feature 028', ['id feature 028: SPEC-028?']],
    ['hash', 'spec #039', ['id spec #039: SPEC-039?']],
    ['dash', 'the spec-098 profiler', ['id spec-098: SPEC-098?']],
    ['over a line end', 'see spec\n039', ['id spec 039: SPEC-039?']],
    ['decision', 'see ADR 7', ['id ADR 7: ADR-7?']],
    ['decision with hash', 'see ADR #7, ADR#8', ['id ADR #7: ADR-7?', 'id ADR#8: ADR-8?']],
    ['decision in lower case', 'see adr-0007', ['id adr-0007: ADR-0007?']],
    ['decision without a gap', 'see ADR0010', ['id ADR0010: ADR-0010?']],
    ['range', 'ADRs 0052–0054', ['range ADRs 0052–0054: ADR-0052? ADR-0053? ADR-0054?']],
    ['range of specs', 'specs 022-024', ['range specs 022-024: SPEC-022? SPEC-023? SPEC-024?']],
    ['list', 'ADRs 7 and 8', ['id ADRs 7: ADR-7?', 'id 8: ADR-8?']],
    ['list of one and two digits', 'ADRs 7, 18 and 9', ['id ADRs 7: ADR-7?', 'id 18: ADR-18?', 'id 9: ADR-9?']],
    ['list with remarks', 'specs 024 (groups) and 026 (names)', ['id specs 024: SPEC-024?', 'id 026: SPEC-026?']],
    ['two after one word', 'spec 043 or 044', ['id spec 043: SPEC-043?', 'id 044: SPEC-044?']],
    ['slash list', 'Spec 076/077', ['range Spec 076/077: SPEC-076? SPEC-077?']],
    ['folder', 'on 083-discovery-profiler now', ['id 083-discovery-profiler: 083-discovery-profiler?']],
    ['folder in a code span', 'on `083-discovery-profiler`', ['id 083-discovery-profiler: 083-discovery-profiler?']],
    ['word and folder', 'spec 047-git-backfill', ['id 047-git-backfill: 047-git-backfill?']],
    ['story', 'for User Story 2', ['id User Story 2: US2']],
    ['story of a heading', 'Phase 4: Story 2 - Names', ['id Story 2: US2']],
    ['stories', 'User Stories 1 and 2', ['id User Stories 1: US1', 'id 2: US2']],
    ['range of stories', 'User Stories 1-3', ['range User Stories 1-3: US1 US2 US3']],
    ['short numbers of specs are no names', 'OpenAPI spec 3 and feature 12', []],
    ['versions', 'spec 3.1, ADR 2.0 and spec 100.5', []],
    ['amounts', 'a spec 200% better', []],
    ['a longer number', 'spec 20240', []],
    ['part of a name', 'my-spec 039x and x/spec-098', []],
    ['a file name', 'spec-098.md', []],
    ['a slug of a file', '083-discovery-profiler.md and a/083-discovery', []],
    ['in a longer code span', '`git checkout 083-discovery-profiler`', []],
    ['in a link', '[spec 039](x.md)', []],
    ['a plain story', 'the story 2 of us', []],
    ['a scenario number', 'Story 1.2', []],
    ['a date', 'spec 2024-01-31', ['id spec 2024: SPEC-2024?']],
    ['a number behind a comma is an amount', 'spec 043, 200 lines', ['id spec 043: SPEC-043?']],
    ['another width is an amount', 'ADR 0016 and 30 more', ['id ADR 0016: ADR-0016?']],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text).map((each) => each.replace('\n', ' '))).toEqual(expected);
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
