import {expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import type {Evidence} from '../../plugins/docusaurus-plugin-spec-portal/src/model/evidence.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {evidenceWith, historyOfItems} from '../support/history.ts';
import {traceOf} from '../support/portal.ts';
import {SETTINGS} from '../support/settings.ts';

const SPEC = 'docs/specs/001-a/spec.md';
const CHANGED = {'SPEC-001/FR-001': '2026-02-10'} as const;
const OWN = '# A\n\n**Spec ID**: SPEC-001\n\n- **FR-001**: Jobs MUST resume, see docs/runbooks/resume.md\n';
const INHERITED =
  '# A\n\n**Spec ID**: SPEC-001\n\n- **FR-001**: Jobs MUST resume\n\n## References\n\n- docs/runbooks/resume.md\n';

function found(spec: string, verified: string | null, evidence: Evidence): readonly string[] {
  const runbook = `# Resume\n\n${verified === null ? '' : `- **Last verified**: ${verified}\n`}\n1. Do it.\n`;
  return check(traceOf({[SPEC]: spec, 'docs/runbooks/resume.md': runbook}), SETTINGS, evidence)
    .filter(({code}) => code === 'suspect-link')
    .map(({position, severity, message}) => `${position.line} ${severity} ${message}`);
}

test.each([
  ['verified before the change', OWN, '2026-02-09', historyOfItems(CHANGED), 1],
  ['verified on the same day', OWN, '2026-02-10', historyOfItems(CHANGED), 0],
  ['verified later', OWN, '2026-02-11', historyOfItems(CHANGED), 0],
  ['never verified', OWN, null, historyOfItems(CHANGED), 0],
  ['named by the spec only', INHERITED, '2026-01-01', historyOfItems(CHANGED), 0],
  ['nobody knows when it changed', OWN, '2026-01-01', historyOfItems({}), 0],
])('%s', (_name, spec, verified, history, expected) => {
  expect(found(spec, verified, evidenceWith(history))).toHaveLength(expected);
});

test('says both days and the runbook, at the requirement', () => {
  expect(found(OWN, '2026-01-01', evidenceWith(historyOfItems(CHANGED)))).toEqual([
    '5 warning `FR-001` has its words since 2026-02-10, and the runbook `Resume` was verified before, on 2026-01-01.',
  ]);
});

test('without history nothing is suspect', () => {
  expect(found(OWN, '2026-01-01', EVIDENCE)).toEqual([]);
});
