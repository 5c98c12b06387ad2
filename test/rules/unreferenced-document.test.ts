import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const ADR = 'docs/adr/0001-x.md';
const RUNBOOK = 'docs/runbooks/restart.md';
const FOUND = [`${ADR}:1 No other document leads to this decision.`];

test.each([
  ['nobody names it', {[ADR]: '# X', [SPEC]: '# A'}, FOUND],
  ['it names others itself', {[ADR]: '# X\n\nFor [the spec](../specs/001-a/spec.md), say.', [SPEC]: '# A'}, []],
  ['a spec names it', {[ADR]: '# X', [SPEC]: '# A\n\nAs ADR-0001 says.'}, []],
  [
    'another record names it',
    {[ADR]: '# X', [SPEC]: '# A', 'docs/adr/0002-y.md': '# Y\n\nADR-0001'},
    ['docs/adr/0002-y.md:1 No other document leads to this decision.'],
  ],
  ['only itself', {[ADR]: '# X\n\nADR-0001 is this.', [SPEC]: '# A'}, FOUND],
  ['a runbook', {[RUNBOOK]: '# R', [SPEC]: '# A'}, [`${RUNBOOK}:1 No other document leads to this runbook.`]],
  [
    'a runbook that says what it covers',
    {[RUNBOOK]: '# R\n\n## Covers\n\n- SPEC-001 FR-001', [SPEC]: '# A\n\n- **FR-001**: a'},
    [],
  ],
  ['a record that is no more', {[ADR]: '# X\n\n**Status**: Rejected', [SPEC]: '# A'}, []],
  ['no specs to name it', {[ADR]: '# X'}, []],
  ['a spec needs nobody', {[SPEC]: '# A'}, []],
])('%s', (_name, files, expected) => {
  expect(findingsOf('unreferenced-document', files)).toEqual(expected);
});
