import {describe, expect, test} from 'vitest';
import {traceOf} from '../../support/portal.ts';

const REQUIREMENTS = `# Doors

## Requirements

### Requirement 1: Locks

#### Acceptance Criteria

1. WHEN it is night THEN doors SHALL lock
2. IF a key is lost THEN locks SHALL be changed
3. Keys SHALL be small

### Requirement 3A: Bells

#### Acceptance Criteria

1. Bells SHALL ring
2. Bells SHALL stop
`;

/** Links and failures of a companion of the spec above: `raw: from -> to type`. */
function namedBy(text: string, name = 'design.md'): readonly string[] {
  const path = `.kiro/specs/doors/${name}`;
  const {links, unresolved} = traceOf({'.kiro/specs/doors/requirements.md': REQUIREMENTS, [path]: `# D\n\n${text}\n`});
  return [
    ...links.map(
      ({raw, from, to, type}) =>
        `${raw}: ${from.item?.replace('doors/', '') ?? '-'} -> ${to.item?.replace('doors/', '')} ${type}`,
    ),
    ...unresolved.map(({raw, reason}) => `${raw}: ${reason}`),
  ];
}

describe('requirements named by number', () => {
  test.each([
    ['a line', '_Requirements: 1.1, 3A.2_', ['1.1: - -> R1.1 mentions', '3A.2: - -> R3A.2 mentions']],
    ['a whole requirement', 'Requirements: 1', ['1: - -> R1 mentions']],
    [
      'a range',
      '_Requirements: 1.1-1.3_',
      ['1.1-1.3: - -> R1.1 mentions', '1.1-1.3: - -> R1.2 mentions', '1.1-1.3: - -> R1.3 mentions'],
    ],
    ['one that is missing', '_Requirements: 1.9_', ['1.9: broken']],
    ['in a sentence', 'This meets Requirement 1.2 well.', ['1.2: - -> R1.2 mentions']],
    ['several in a sentence', 'Requirements 1 and 3A are met.', ['1: - -> R1 mentions', '3A: - -> R3A mentions']],
    ['a line with letters', 'Requirements: R1.1, R3A', ['R1.1: - -> R1.1 mentions', 'R3A: - -> R3A mentions']],
    ['with its letter', 'See R1.3.', ['R1.3: - -> R1.3 mentions']],
    [
      'a column',
      '| Part | Requirements |\n|-|-|\n| Lock | 1.1, 1.2 |',
      ['1.1: - -> R1.1 mentions', '1.2: - -> R1.2 mentions'],
    ],
    ['a row', '| Field | Detail |\n|-|-|\n| Requirements | 1, 3A |', ['1: - -> R1 mentions', '3A: - -> R3A mentions']],
  ])('%s', (_name, text, expected) => {
    expect(namedBy(text)).toEqual(expected);
  });

  test.each([
    ['words', '_Requirements: foundation of all_'],
    ['words before the numbers', '_Requirements: context of 1.1, 1.2_'],
    ['a number without the word', 'Version 1.2 is out.'],
    ['one that nobody has, in a sentence', 'Requirement 9 of the law.'],
    ['a number that goes on', 'Requirement 1.2.3.4.5 and requirement 1.1'],
    ['a percentage', 'Requirement 1% of all'],
    ['in code', '`Requirements: 1.1`'],
    ['in a fence', '```\nRequirements: 1.1\n```'],
    ['another column', '| Part | Count |\n|-|-|\n| Lock | 1.1 |'],
    ['a head', '| 1.1 | Requirements |\n|-|-|\n| a | b |'],
    ['a column that holds more', '| Part | Requirements |\n|-|-|\n| Lock | 1.1 in part |'],
    ['a longer word', 'R1.1x and XR1.1'],
  ])('none: %s', (_name, text) => {
    expect(namedBy(text)).toEqual([]);
  });

  test('tasks implement them', () => {
    expect(namedBy('- [ ] 2. Fit locks\n  - _Requirements: 1.1_', 'tasks.md')).toEqual(['1.1: 2 -> R1.1 implements']);
  });

  test('another spec has its own numbers', () => {
    const {links, unresolved} = traceOf({
      '.kiro/specs/doors/requirements.md': REQUIREMENTS,
      '.kiro/specs/windows/requirements.md': '# Windows\n\nRequirements: 1.1\n',
    });
    expect([...links, ...unresolved]).toEqual([]);
  });
});
