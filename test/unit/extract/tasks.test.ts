import {describe, expect, test} from 'vitest';
import {read} from '../../support/read.ts';

function stepsIn(markdown: string, path = 'docs/specs/001-a/tasks.md'): readonly string[] {
  return read(`# T\n\n${markdown}`, {path}).items.map(({kind, localId, text, state}) =>
    [kind, localId, state, text].filter(Boolean).join(' '),
  );
}

describe('tasks', () => {
  test.each([
    ['open', '- [ ] T012 Write it', ['task T012 open Write it']],
    ['done', '- [x] T012 Write it', ['task T012 done Write it']],
    ['capital X', '- [X] T012 Write it', ['task T012 done Write it']],
    ['with marks', '- [ ] T012 [P] [US1] Write it', ['task T012 open [P] [US1] Write it']],
    ['with colon', '- [ ] T012: Write it', ['task T012 open Write it']],
    ['bold', '- [ ] **T012**: Write it', ['task T012 open Write it']],
    ['outline number', '- [ ] 1.1 Write it', ['task 1.1 open Write it']],
    ['deep outline number', '- [ ] 1.2.3 Write it', ['task 1.2.3 open Write it']],
    ['nested', '- [ ] 1.1 Write it\n  - [x] 1.1.1 Read it', ['task 1.1 open Write it', 'task 1.1.1 done Read it']],
    ['without number', '- [ ] Write it', ['task open Write it']],
    ['top number', '- [ ] 1. Write it', ['task 1 open Write it']],
    ['top number with bracket', '- [x] 12) Write it', ['task 12 done Write it']],
    ['details stay', '- [ ] 1. Write it\n  - in ink', ['task 1 open Write it in ink']],
    [
      'numbers of requirements are links',
      '- [ ] 1. Write it\n  - in ink\n  - _Requirements: 1.1, 2_',
      ['task 1 open Write it in ink'],
    ],
    [
      'words about requirements stay',
      '- [ ] 1. Write it\n  - _Requirements: all_',
      ['task 1 open Write it Requirements: all'],
    ],
    ['a count', '- [ ] 3 files are written', ['task open 3 files are written']],
    ['the place for a number', '- [ ] TXXX Write it', []],
    ['the place for a number, with colon', '- [ ] T###: Write it', []],
    ['a year', '- [ ] 2024. That was it', ['task open 2024. That was it']],
  ])('%s', (_name, markdown, expected) => {
    expect(stepsIn(markdown)).toEqual(expected);
  });

  test.each([
    ['a phase', '## Phase 1\n\n- [ ] Write it', ['task open Write it']],
    ['a heading of tasks', '## Tasks\n\n- [ ] Write it', ['task open Write it']],
    ['a review checklist', '## Review Checklist\n\n- [x] No vague words', ['check done No vague words']],
    ['any other checkbox', '## Notes\n\n- [ ] Ask Ann', ['check open Ask Ann']],
    ['numbered checks', '## Requirement Quality\n\n- [ ] CHK001 Are all named?', ['check CHK001 open Are all named?']],
    ['a checklist of a phase', '## Phase 1\n\n### Checklist\n\n- [ ] Written', ['check open Written']],
  ])('below %s', (_name, markdown, expected) => {
    expect(stepsIn(markdown, 'docs/specs/001-a/spec.md')).toEqual(expected);
  });

  test.each([
    ['a bullet', '- T012 Write it'],
    ['a bullet with outline number', '- 1.1 Write it'],
    ['in a fence', '```\n- [ ] T012 Write it\n```'],
    ['in a comment', '<!--\n- [ ] T012 Write it\n-->'],
    ['in a code span', '`- [ ] T012 Write it`'],
    ['a link', '- [x](y.md) Write it'],
    ['an empty box', '- [ ]'],
    ['brackets with other letters', '- [y] T012 Write it'],
    ['a mention', 'T012 is done.'],
  ])('no step: %s', (_name, markdown) => {
    expect(stepsIn(markdown)).toEqual([]);
  });

  test.each([
    [
      'nested',
      '- [ ] 1. Top\n  - [ ] 1.1 Sub\n    - [ ] 1.1.1 Step',
      ['1 of null', '1.1 of task-1', '1.1.1 of task-1-1'],
    ],
    ['by number', '- [ ] 1. Top\n- [ ] 1.1 Sub\n- [ ] 2.1 Other', ['1 of null', '1.1 of task-1', '2.1 of null']],
    ['nested without number', '- [ ] T001 Top\n  - [ ] Sub', ['T001 of null', 'null of t001']],
    ['nested in a bold one', '- [ ] **T001**: Top\n  - [ ] Sub', ['T001 of null', 'null of t001']],
    ['side by side', '- [ ] T001 One\n- [ ] T002 Two', ['T001 of null', 'T002 of null']],
    ['below a bullet', '- Group\n  - [ ] T001 One', ['T001 of null']],
  ])('steps belong to their task: %s', (_name, markdown, expected) => {
    const {items} = read(`# T\n\n${markdown}`, {path: 'docs/specs/001-a/tasks.md'});
    expect(items.map(({localId, of}) => `${localId} of ${of}`)).toEqual(expected);
  });

  test.each([
    ['below phases', '## Phase 1\n\n- [ ] 1. Write it', ['task 1 open Write it']],
    ['elsewhere', '## Notes\n\n- [ ] 1. Ask Ann', ['check open 1. Ask Ann']],
  ])('a top number %s', (_name, markdown, expected) => {
    expect(stepsIn(markdown, 'docs/specs/001-a/spec.md')).toEqual(expected);
  });

  test('decisions and runbooks have steps too', () => {
    const {items} = read('# T\n\n- [ ] Ask Ann', {kind: 'runbook', path: 'docs/runbooks/x.md'});
    expect(items.map(({kind}) => kind)).toEqual(['check']);
  });
});
