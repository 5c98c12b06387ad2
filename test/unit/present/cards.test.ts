import {describe, expect, test} from 'vitest';
import {type Files, portalOf} from '../../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const FILES: Files = {
  [SPEC]: `# Spec: Backups

**ID**: SPEC-001
**Status**: Draft

Short.

Backups are kept for a month, and restored in an hour.

### User Story 1 - Resume (Priority: P1)

1. Given a crash, when restarted, then it goes on
2. Given no crash, when started, then it starts

- **FR-001**: Jobs MUST resume, as ADR-0001 says [NEEDS CLARIFICATION: how often?]
- **FR-002**: Jobs SHOULD log

## Tasks

- [x] T001 Write it
- [ ] Tell the others
`,
  'docs/adr/0001-x.md': '# ADR-0001: Use X\n\nStatus: Accepted\n',
  'docs/runbooks/restart.md': '# Runbook: Restart\n\n## Covers\n\n- SPEC-001 FR-001\n',
};

const cards = portalOf(FILES)
  .cards()
  .map(({href, data}) => ({href, data: data()}));
const cardOf = (path: string) => cards.find(({href}) => href.endsWith(`:${path}`))?.data;
const words = (counts: readonly {what: string; count: number; of: number | null}[]): readonly string[] =>
  counts.map(({what, count, of}) => `${what} ${count}${of === null ? '' : ` of ${of}`}`);

describe('a document', () => {
  test('shows its first sentence that says something, and two counts at most', () => {
    const card = cardOf(SPEC);
    expect(card?.text).toBe('Backups are kept for a month, and restored in an hour.');
    expect(words(card?.counts ?? [])).toEqual(['requirement 1 of 2', 'question 1']);
  });

  test.each([
    ['docs/adr/0001-x.md', ['citation 1']],
    ['docs/runbooks/restart.md', ['served 1', 'citation 0']],
  ])('%s counts what counts for its kind', (path, expected) => {
    expect(words(cardOf(path)?.counts ?? [])).toEqual(expected);
  });
});

describe('an item', () => {
  const items = cardOf(SPEC)?.items ?? {};

  test.each([
    ['fr-001', 'SPEC-001/FR-001 must covered', ['decision 1', 'runbook 1']],
    ['fr-002', 'SPEC-001/FR-002 should uncovered', ['decision 0', 'runbook 0']],
    ['us-1', 'SPEC-001/US1 null null', ['scenario 2']],
    ['t001', 'SPEC-001/T001 null null', []],
  ])('%s', (anchor, expected, counts) => {
    const item = items[anchor];
    expect(`${item?.id} ${item?.level} ${item?.coverage}`).toBe(expected);
    expect(words(item?.counts ?? [])).toEqual(counts);
  });

  test('a task without a number is read in its list', () => {
    expect(Object.values(items).map(({text}) => text)).not.toContain('Tell the others');
  });
});
