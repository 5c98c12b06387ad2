import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';
const says = (line: number, what: string) => `${A}:${line} The accepted gap has no reason: ${what} n/a.`;

test.each([
  ['no reason', '- **FR-001**: a (runbook: n/a)', [says(3, 'runbook')]],
  ['a dash and nothing', '- **FR-001**: a (runbook: n/a —)', [says(3, 'runbook')]],
  ['a record by its other name', '- **FR-001**: a (ADR: none)', [says(3, 'decision')]],
  ['both sides', '- **FR-001**: a (trace: not applicable)', [says(3, 'decision and runbook')]],
  ['a second line', '- **FR-001**: a\n  (runbook: n/a)', [says(4, 'runbook')]],
  ['a reason', '- **FR-001**: a (runbook: n/a — nothing to operate)', []],
  ['a runbook of the word', '- **FR-001**: a (runbook: none of the usual)', []],
  ['in code', '- **FR-001**: a `(runbook: n/a)`', []],
  ['in a fence', '```\n- **FR-001**: a (runbook: n/a)\n```', []],
  ['in no requirement', 'A gap (runbook: n/a) in prose.', []],
  ['in a task', '## Tasks\n\n- [ ] T001 do (runbook: n/a)', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('waiver-without-reason', {[A]: `# A\n\n${text}\n`})).toEqual(expected);
});
