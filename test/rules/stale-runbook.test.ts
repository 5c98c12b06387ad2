import {expect, test} from 'vitest';
import type {PluginOptions} from '../../plugins/docusaurus-plugin-spec-portal/src/options.ts';
import {findingsOf} from '../support/portal.ts';
import {settingsWith} from '../support/settings.ts';

const RUNBOOK = 'docs/runbooks/restore.md';
const verified = (day: string) => `# Restore\n\n- **Service**: store\n- **Last verified**: ${day}\n`;

// Ages count to 2026-03-01.
test.each<[string, string, PluginOptions, readonly string[]]>([
  [
    'longer ago than half a year',
    verified('2025-09-01'),
    {},
    [`${RUNBOOK}:4 \`Restore\` was last verified 181 days ago, on 2025-09-01.`],
  ],
  ['on the last day', verified('2025-09-02'), {}, []],
  ['never verified', '# Restore\n', {}, []],
  ['a day that is none', verified('soon'), {}, []],
  ['in the future', verified('2027-01-01'), {}, []],
  ['a longer time is allowed', verified('2025-09-01'), {staleRunbookAfter: '1y'}, []],
  [
    'a shorter one',
    verified('2026-02-01'),
    {staleRunbookAfter: '2w'},
    [`${RUNBOOK}:4 \`Restore\` was last verified 28 days ago, on 2026-02-01.`],
  ],
  ['off', verified('2020-01-01'), {staleRunbookAfter: false}, []],
  ['off by null', verified('2020-01-01'), {staleRunbookAfter: null}, []],
])('%s', (_name, text, options, expected) => {
  expect(findingsOf('stale-runbook', {[RUNBOOK]: text}, settingsWith(options))).toEqual(expected);
});

test('a decision with such a line is none', () => {
  expect(findingsOf('stale-runbook', {'docs/adr/0001-x.md': verified('2020-01-01')})).toEqual([]);
});
