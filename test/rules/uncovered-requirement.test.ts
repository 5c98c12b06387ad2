import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const ADR = {'docs/adr/0001-x.md': '# X'};

test.each([
  ['nothing behind it', '- **FR-001**: a', [`${A}:3 No decision and no runbook stands behind \`FR-001\`.`]],
  [
    'without a number',
    '## Acceptance Criteria\n\n- a',
    [`${A}:5 No decision and no runbook stands behind this requirement.`],
  ],
  ['named', '- **FR-001**: ADR-0001', []],
  ['named by the spec', '- **FR-001**: a\n\n## References\n\n- ADR-0001', []],
  ['waived', '- **FR-001**: a (runbook: n/a — nothing to operate)', []],
  ['retired', '- ~~**FR-001**: a~~', []],
  ['a success criterion is measured, not operated', '- **SC-001**: a', []],
  ['in a fence', '```\n- **FR-001**: a\n```', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('uncovered-requirement', {...ADR, [A]: `# A\n\n${text}\n`})).toEqual(expected);
});

test('a template has no requirements to cover', () => {
  expect(
    findingsOf('uncovered-requirement', {
      [A]: '# Feature Specification: [FEATURE NAME]\n\n- **FR-001**: System MUST [capability]\n',
    }),
  ).toEqual([]);
});
