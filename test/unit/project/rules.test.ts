import {existsSync, readdirSync} from 'node:fs';
import {expect, test} from 'vitest';
import {check} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {RULES} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/check/rules/index.ts';
import {EVIDENCE} from '../../support/evidence.ts';
import {traceOf} from '../../support/portal.ts';
import {inRepository} from '../../support/repository.ts';
import {SETTINGS, settingsWith} from '../../support/settings.ts';

const CODES = RULES.map(({code}) => code);

test.each(CODES)('%s has a file, a test and a page', (code) => {
  const wanted = [
    `plugins/docusaurus-plugin-spec-portal/src/core/check/rules/${code}.ts`,
    `test/rules/${code}.test.ts`,
    `docs/runbooks/fix-${code}.md`,
  ];
  expect(wanted.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});

test('every rule file is registered, in the order of its code', () => {
  const files = readdirSync(inRepository('plugins/docusaurus-plugin-spec-portal/src/core/check/rules'));
  const written = files.filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));
  expect(CODES).toEqual(written.toSorted());
});

test('every rule test belongs to a rule', () => {
  const files = readdirSync(inRepository('test/rules')).map((name) => name.replace(/\.test\.ts$/, ''));
  expect(files.toSorted()).toEqual(CODES);
});

const FAULTY = {'docs/specs/001-a/spec.md': '# A\n\n**Status**: Purple\n\n- **FR-001**: see ADR-0042\n'};

test('the site changes a severity, or silences a rule', () => {
  const settings = settingsWith({severities: {'unknown-status': 'error', 'broken-reference': 'off'}});
  const codes = (diagnostics: ReturnType<typeof check>) => diagnostics.map(({code, severity}) => `${code} ${severity}`);
  expect(codes(check(traceOf(FAULTY), SETTINGS, EVIDENCE))).toEqual([
    'unknown-status warning',
    'uncovered-requirement warning',
    'broken-reference error',
  ]);
  expect(codes(check(traceOf(FAULTY), settings, EVIDENCE))).toEqual([
    'unknown-status error',
    'uncovered-requirement warning',
  ]);
});

test('messages state a fact and end in a full stop; hints give a way out', () => {
  for (const {message, hint} of check(traceOf(FAULTY), SETTINGS, EVIDENCE)) {
    expect(message).toMatch(/^[^!]+\.$/);
    expect(hint).toMatch(/[.?]$/);
    expect(`${message} ${hint}`).not.toMatch(/\bplease\b|\berror\b/i);
  }
});
