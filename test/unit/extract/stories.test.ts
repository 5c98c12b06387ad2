import {describe, expect, test} from 'vitest';
import {traceOf} from '../../support/portal.ts';
import {read} from '../../support/read.ts';

function storiesIn(markdown: string): readonly string[] {
  return read(`# T\n\n${markdown}`)
    .items.filter(({kind}) => kind === 'user-story' || kind === 'scenario')
    .map(({kind, localId, title, priority, text, of, anchor}) =>
      kind === 'scenario'
        ? `scenario of ${of}: ${text}`
        : [localId ?? `#${anchor}`, priority, title ?? text].filter(Boolean).join(' '),
    );
}

describe('user stories', () => {
  test.each([
    ['with priority', '### User Story 1 - Resume (Priority: P1)', ['US1 P1 Resume']],
    ['short priority', '### User Story 2 - Resume (P2)', ['US2 P2 Resume']],
    ['at level four', '#### User Story 3 - Resume (Priority: P3)', ['US3 P3 Resume']],
    ['long dash', '### User Story 1 — Resume', ['US1 Resume']],
    ['with colon', '### User Story 1: Resume', ['US1 Resume']],
    ['US-1', '### US-1: Resume (Priority: P1)', ['US-1 P1 Resume']],
    ['US1', '### US1 - Resume', ['US1 Resume']],
    ['Story', '### Story 4: Resume', ['US4 Resume']],
    ['a letter', '### User Story A - Resume', ['US-A Resume']],
    ['a letter and a track', '### User Story B — Resume (Track B · Priority: P2)', ['US-B P2 Resume (Track B)']],
    ['no title', '### User Story 1\n\nAs an operator, I resume.', ['US1 As an operator, I resume.']],
    [
      'as-a bullets',
      '## User Stories\n\n- As a `<role>`, I can resume',
      ['#story-as-a-role-i-can-resume As a <role>, I can resume'],
    ],
    [
      'as-an bullets',
      '## User Stories\n\n- As an operator, I want to resume',
      ['#story-as-an-operator-i-want-to-resume As an operator, I want to resume'],
    ],
    [
      'numbered scenarios',
      '### User Story 1 - A\n\n1. **Given** a, **When** b, **Then** c\n2. **Given** d, **When** e, **Then** f',
      ['US1 A', 'scenario of us-1: Given a, When b, Then c', 'scenario of us-1: Given d, When e, Then f'],
    ],
    ['scenarios without given', '### US-1: A\n\n- When b, then c', ['US-1 A', 'scenario of us-1: When b, then c']],
    [
      'scenarios below a heading of their own',
      '### US-1: A\n\n#### Acceptance Scenarios\n\n1. Given a, when b, then c',
      ['US-1 A', 'scenario of us-1: Given a, when b, then c'],
    ],
    [
      'two stories',
      '### US-1: A\n\n1. Given a\n\n### US-2: B\n\n1. Given b',
      ['US-1 A', 'scenario of us-1: Given a', 'US-2 B', 'scenario of us-2: Given b'],
    ],
  ])('%s', (_name, markdown, expected) => {
    expect(storiesIn(markdown)).toEqual(expected);
  });

  test.each([
    ["the section's heading", '## User Stories\n\ntext'],
    ['in a fence', '```\n### User Story 1 - A\n```'],
    ['in a comment', '<!--\n### User Story 1 - A\n-->'],
    ['a bullet that names one', '- User Story 1 is done'],
    ['as-a outside of stories', '## Notes\n\n- As a rule, I sleep'],
    ['a bullet that begins otherwise', '## User Stories\n\n- Operators can resume'],
    ['given outside of stories', '## Notes\n\n1. Given a, when b, then c'],
    ['history', '### Storybook 1: A'],
    ['a small letter', '### User Story a - A'],
    ['a scenario with a letter', '### Scenario B: A'],
    ['a word', '### Story Board: A'],
    ['a placeholder letter', '### User Story X - A'],
    ['a placeholder number', '### User Story N - A'],
  ])('no story: %s', (_name, markdown) => {
    expect(storiesIn(markdown)).toEqual([]);
  });

  test('scenarios end with their story', () => {
    expect(storiesIn('### US-1: A\n\n## Later\n\n1. Given a')).toEqual(['US-1 A']);
  });

  test('runbooks and decisions tell none', () => {
    expect(read('# T\n\n### US-1: A', {kind: 'runbook', path: 'docs/runbooks/x.md'}).items).toEqual([]);
  });
});

describe('stories of two files', () => {
  const MAIN = '# A\n\n### User Story 1 - Resume\n\n1. Given a\n';
  const SECOND = '# B\n\n### User Story 1 - Stop\n\n1. Given b\n';

  test('both are kept, and scenarios belong to the story of their file', () => {
    const {items} = traceOf({'docs/specs/001-a/spec.md': MAIN, 'docs/specs/001-a/second-spec.md': SECOND});
    expect(items.map(({id, owner}) => [id, owner])).toEqual([
      ['001-a/US1', null],
      ['001-a/us-1-scenario-1', '001-a/US1'],
      ['001-a/second-spec/US1', null],
      ['001-a/second-spec/us-1-scenario-1', '001-a/second-spec/US1'],
    ]);
  });

  test.each([
    ['by its letter', '### User Story A - Resume', 'See User Story A.', ['001-a/US-A']],
    ['a letter nobody has', '### User Story A - Resume', 'See User Story B.', []],
    ['in code', '### User Story A - Resume', '`User Story A`', []],
    ['a longer word', '### User Story A - Resume', 'See User Story Ant.', []],
  ])('%s', (_name, story, text, expected) => {
    const {links} = traceOf({
      'docs/specs/001-a/spec.md': `# A\n\n${story}\n`,
      'docs/specs/001-a/plan.md': `# P\n\n${text}\n`,
    });
    expect(links.map(({to}) => to.item)).toEqual(expected);
  });
});
