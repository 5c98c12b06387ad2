import {describe, expect, test} from 'vitest';
import {earsLevelOf, earsOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/ears.ts';
import {read} from '../../support/read.ts';

const PATH = '.kiro/specs/doors/requirements.md';

function itemsIn(markdown: string, path = PATH): readonly string[] {
  return read(`# T\n\n${markdown}`, {path}).items.map(({kind, localId, anchor, level, ears, title, text, of}) =>
    [kind, localId ?? `#${anchor}`, level, ears, title && `(${title})`, text, of && `of ${of}`]
      .filter(Boolean)
      .join(' '),
  );
}

const HEADING = '### Requirement 1: Locks';
const FIRST = 'requirement R1 (Locks) Locks';
const OF = 'of requirement-1-locks';

describe('requirements with criteria', () => {
  test.each([
    ['a name alone', HEADING, [FIRST]],
    ['a letter', '### Requirement 3A: Locks', ['requirement R3A (Locks) Locks']],
    ['a dash', '### Requirement 1 - Locks', [FIRST]],
    ['Japanese', '### 要件1: 鍵', ['requirement R1 (鍵) 鍵']],
    ['with a statement', `${HEADING}\n\nDoors MUST lock.`, ['requirement R1 must (Locks) Doors MUST lock.']],
    [
      'numbered criteria',
      `${HEADING}\n\n#### Acceptance Criteria\n\n1. WHEN it is night THEN doors SHALL lock\n2. The key SHOULD be small`,
      [
        FIRST,
        `requirement R1.1 must when WHEN it is night THEN doors SHALL lock ${OF}`,
        `requirement R1.2 should The key SHOULD be small ${OF}`,
      ],
    ],
    [
      'criteria of a lettered requirement',
      '### Requirement 3A: Locks\n\n#### Acceptance Criteria\n\n14. IF it rains THEN doors SHALL lock',
      [
        'requirement R3A (Locks) Locks',
        'requirement R3A.14 must if IF it rains THEN doors SHALL lock of requirement-3a-locks',
      ],
    ],
    [
      'below a bold line',
      `${HEADING}\n\n**Acceptance Criteria:**\n\n1. While it is night, doors shall stay shut`,
      [FIRST, `requirement R1.1 must while While it is night, doors shall stay shut ${OF}`],
    ],
    [
      'without a heading of their own',
      `${HEADING}\n\n1. WHERE there is a bell THE door SHALL ring`,
      [FIRST, `requirement R1.1 must where WHERE there is a bell THE door SHALL ring ${OF}`],
    ],
    [
      'Japanese criteria',
      '### Requirement 1: 鍵\n\n#### 受け入れ基準\n\n1. 夜の場合、扉を閉めること\n2. 鍵は小さい',
      [
        'requirement R1 (鍵) 鍵',
        'requirement R1.1 must 夜の場合、扉を閉めること of requirement-1-鍵',
        'requirement R1.2 鍵は小さい of requirement-1-鍵',
      ],
    ],
    [
      'criteria without number',
      `${HEADING}\n\n**Acceptance Criteria:**\n- [ ] Doors lock`,
      [FIRST, `requirement #doors-lock Doors lock ${OF}`],
    ],
    [
      'criteria with a written number',
      `${HEADING}\n\n#### Acceptance Criteria\n\n- 1.4 Doors SHALL lock`,
      [FIRST, `requirement R1.4 must Doors SHALL lock ${OF}`],
    ],
    [
      'its story',
      `${HEADING}\n\n**User Story:** As a guard, I want locks`,
      [FIRST, `user-story #story-1 As a guard, I want locks ${OF}`],
    ],
    [
      'its objective in bullets',
      `${HEADING}\n\n- **As a** guard\n- **I want** locks`,
      [FIRST, `user-story #story-1 As a guard I want locks ${OF}`],
    ],
    [
      'an outline',
      '## Functional Requirements\n\n### 1. Locks\n\n#### 1.1 Bolts\n\nBolts MUST hold.',
      ['requirement R1 (Locks) Locks', 'requirement R1.1 must (Bolts) Bolts MUST hold. of 1-locks'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(itemsIn(markdown)).toEqual(expected);
  });

  test.each([
    ['a requirement without number', '### Requirement Locks'],
    ['a number without name', '### Requirement 1'],
    ['a sentence', 'Requirement 1: Locks'],
    ['criteria of nothing', '### Acceptance Criteria\n\n1. WHEN it is night THEN doors SHALL lock'],
    ['an outline outside of requirements', '## Overview\n\n### 1. Locks'],
    ['in a fence', `\`\`\`\n${HEADING}\n\`\`\``],
    ['in a comment', `<!--\n${HEADING}\n-->`],
  ])('none: %s', (_name, markdown) => {
    expect(itemsIn(markdown)).toEqual([]);
  });

  test.each([
    ['an outline of a design', '## Requirements\n\n### 1. Locks', '.kiro/specs/doors/design.md'],
    ['an outline of a spec', '## Requirements\n\n### 1. Locks', 'docs/specs/001-a/spec.md'],
  ])('none: %s', (_name, markdown, path) => {
    expect(itemsIn(markdown, path)).toEqual([]);
  });

  test('criteria end with their requirement', () => {
    expect(itemsIn(`${HEADING}\n\n## Later\n\n1. WHEN it is night THEN doors SHALL lock`)).toEqual([FIRST]);
  });

  test('other lists of a requirement are its statement', () => {
    expect(itemsIn(`${HEADING}\n\n1. oak\n2. steel`)).toEqual(['requirement R1 (Locks) oak steel']);
  });
});

test.each([
  ['WHEN x THEN y SHALL z', 'when'],
  ['IF x THEN y SHALL z', 'if'],
  ['WHILE x THE y SHALL z', 'while'],
  ['WHERE x THE y SHALL z', 'where'],
  ['When x, y must z', 'when'],
  ['WHEN 夜THEN 閉める', 'when'],
  ['When x, y does z', null],
  ['The door SHALL lock when it is night', null],
  ['Whenever x, y SHALL z', null],
  ['IFC files SHALL be read', null],
  ['', null],
])('EARS pattern of %s: %s', (text, expected) => {
  expect(earsOf(text)).toBe(expected);
});

test.each([
  ['the door shall lock', 'must'],
  ['the door should lock', 'should'],
  ['扉を閉めなければならない', 'must'],
  ['扉を閉めること。', 'must'],
  ['the door locks', null],
  ['a marshall locks', null],
  ['することがある', null],
])('level of the criterion %s: %s', (text, expected) => {
  expect(earsLevelOf(text)).toBe(expected);
});
