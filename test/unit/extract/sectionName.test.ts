import {expect, test} from 'vitest';
import {sectionName} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/extract/sectionName.ts';

test.each([
  ['Open Questions', 'Open Questions'],
  ['13. Open Questions', 'Open Questions'],
  ['7.2 Open Questions', 'Open Questions'],
  ['3) Open Questions', 'Open Questions'],
  ['B. Open Questions', 'Open Questions'],
  ['🤔 Open Questions', 'Open Questions'],
  ['🛡️ Safety', 'Safety'],
  ['Open Questions 🤔', 'Open Questions'],
  ['Open Questions:', 'Open Questions'],
  ['Open Questions (for review)', 'Open Questions'],
  ['1. 🤔 Open Questions (for review):', 'Open Questions'],
  // What stays.
  ['Who pays?', 'Who pays?'],
  ['2025-10-01', '2025-10-01'],
  ['Session 2025-10-01', 'Session 2025-10-01'],
  ['FR-001: Name', 'FR-001: Name'],
  ['List<T>', 'List<T>'],
  ['(a)', '(a)'],
  ['🤔', '🤔'],
  ['', ''],
])('%j is called %j', (title, expected) => {
  expect(sectionName(title)).toBe(expected);
});
