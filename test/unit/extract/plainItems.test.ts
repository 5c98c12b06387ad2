import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';

function itemsIn(markdown: string): readonly string[] {
  return read(`# T\n\n${markdown}`).items.map(({kind, anchor, title, level, text, of, state}) =>
    [kind, `#${anchor}`, title && `(${title})`, level, text, of && `of ${of}`, state && `[${state}]`]
      .filter(Boolean)
      .join(' '),
  );
}

describe('items without a number', () => {
  test.each([
    [
      'acceptance criteria',
      '## Acceptance Criteria\n\n- Jobs MUST resume',
      ['requirement #jobs-must-resume must Jobs MUST resume'],
    ],
    [
      'acceptance criteria as checkboxes',
      '## Acceptance Criteria\n\n- [ ] Jobs resume',
      ['requirement #jobs-resume Jobs resume'],
    ],
    [
      'edge cases',
      '## Edge Cases\n\n- What if the disk is full?\n- And then?',
      ['edge-case #edge-case-1 What if the disk is full?', 'edge-case #edge-case-2 And then?'],
    ],
    ['number before the title', '## 6. Acceptance Criteria\n\n- Jobs resume', ['requirement #jobs-resume Jobs resume']],
    ['sign before the title', '## ⚠️ Edge Cases\n\n- A full disk', ['edge-case #edge-case-1 A full disk']],
    ['a tested case is a check', '## Edge Cases\n\n- [x] A full disk', ['check #check-a-full-disk A full disk [done]']],
    [
      'key entities',
      '### Key Entities *(include if feature involves data)*\n\n- **Job**: a unit of work',
      ['entity #entity-job (Job) a unit of work'],
    ],
    [
      'key entity, colon inside',
      '### Key Entities\n\n- **Job:** a unit of work',
      ['entity #entity-job (Job) a unit of work'],
    ],
    [
      'OpenSpec',
      '### Requirement: Resume jobs\n\nThe system SHALL resume.\n\n#### Scenario: Crash\n\n- **WHEN** it dies',
      [
        'requirement #requirement-resume-jobs (Resume jobs) must The system SHALL resume.',
        'scenario #scenario-crash (Crash) WHEN it dies of requirement-resume-jobs',
      ],
    ],
    [
      'OpenSpec removed',
      '## REMOVED Requirements\n\n### Requirement: Old\n\nGone.',
      ['requirement #requirement-old (Old) Gone. [retired]'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(itemsIn(markdown)).toEqual(expected);
  });

  test.each([
    ['nothing to say', '## Edge Cases\n\n- None'],
    ['not applicable', '## Acceptance Criteria\n\n- N/A'],
    ['nothing yet', '## Edge Cases\n\n- None identified.'],
    ['an entity without name', '### Key Entities\n\n- a unit of work'],
    ['a paragraph', '## Edge Cases\n\nThere may be some.'],
    ['another heading', '## Notes\n\n- What if the disk is full?'],
    ['in a fence', '## Edge Cases\n\n```\n- sample\n```'],
    ['in a comment', '## Edge Cases\n\n<!--\n- sample\n-->'],
    ['a scenario without requirement', '#### Scenario: Crash\n\n- WHEN it dies'],
    ['requirements in the plural', '### Requirements: all\n\ntext'],
  ])('no item: %s', (_name, markdown) => {
    expect(itemsIn(markdown)).toEqual([]);
  });

  test('never an invented id', () => {
    expect(
      read('# T\n\n## Acceptance Criteria\n\n- a\n- b').items.map(({localId, family}) => [localId, family]),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
