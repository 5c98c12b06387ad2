import {expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {sourceOf} from '../support/read.ts';
import {SETTINGS} from '../support/settings.ts';

test('a file that was too large to be read has a page, and says why it is empty', () => {
  const large = {
    ...sourceOf('', {path: 'docs/runbooks/large.md', kind: 'runbook'}),
    failure: {
      reason: 'too-large',
      message: 'The file has 9 bytes; files up to 5 are read.',
      hint: 'Split it.',
    } as const,
  };
  const trace = createTracer(SETTINGS)([large], new Set());
  expect(check(trace, SETTINGS, EVIDENCE)).toMatchObject([
    {code: 'size-limit', message: 'The file has 9 bytes; files up to 5 are read.', hint: 'Split it.'},
  ]);
  expect(trace.artifacts.map(({title}) => title)).toEqual(['Large']);
});
