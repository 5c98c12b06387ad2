import {expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {createTracer} from '../../plugins/docusaurus-plugin-spec-portal/src/core/trace.ts';
import type {ReadFailure} from '../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {findingsOf} from '../support/portal.ts';
import {sourceOf} from '../support/read.ts';
import {SETTINGS} from '../support/settings.ts';

const EACCES: ReadFailure = {reason: 'unreadable', message: 'The file cannot be read: EACCES.', hint: 'Look.'};

test("a file that cannot be read is an error in the system's word, and the others are read", () => {
  const broken = {...sourceOf('', {path: 'docs/runbooks/a.md', kind: 'runbook'}), failure: EACCES};
  const trace = createTracer(SETTINGS)(
    [broken, sourceOf('# B', {path: 'docs/runbooks/b.md', kind: 'runbook'})],
    new Set(),
  );
  expect(check(trace, SETTINGS, EVIDENCE).map(({code, severity, message}) => `${severity} ${code} ${message}`)).toEqual(
    ['error unreadable-file The file cannot be read: EACCES.'],
  );
  expect(trace.artifacts.map(({title}) => title)).toEqual(['A', 'B']);
});

test.each([
  ['empty', ''],
  ['control characters', '\u0005\u000C\u0000'],
  ['no text at all', '\uFFFD\uFFFD'],
])('readable: %s', (_name, text) => {
  expect(findingsOf('unreadable-file', {'docs/runbooks/a.md': text})).toEqual([]);
});
