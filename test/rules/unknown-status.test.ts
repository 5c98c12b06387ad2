import {expect, test} from 'vitest';
import {findingsOf} from '../support/portal.ts';
import {settingsWith} from '../support/settings.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['a word nobody knows', '**Status**: Purple', [`${A}:3 Status \`Purple\` is not one this portal knows.`]],
  ['a known word', '**Status**: Draft', []],
  ['a misspelt word people write', '**Status**: Superceded', []],
  ['a menu', '**Status**: Draft | Purple | Approved', []],
  ['none', '**Owner**: Purple', []],
  ['in a fence', '```\n**Status**: Purple\n```', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('unknown-status', {[A]: `# A\n\n${text}\n`})).toEqual(expected);
});

test('the site may know it', () => {
  expect(
    findingsOf('unknown-status', {[A]: '# A\n\n**Status**: Purple\n'}, settingsWith({statuses: {purple: 'done'}})),
  ).toEqual([]);
});
