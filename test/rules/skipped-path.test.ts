import {expect, test} from 'vitest';
import {check} from '../../plugins/docusaurus-plugin-spec-portal/src/core/check/check.ts';
import {selectSources} from '../../plugins/docusaurus-plugin-spec-portal/src/core/discover/selectSources.ts';
import type {SkippedPath} from '../../plugins/docusaurus-plugin-spec-portal/src/model/source.ts';
import {EVIDENCE} from '../support/evidence.ts';
import {traceOf} from '../support/portal.ts';
import {SETTINGS, settingsWith} from '../support/settings.ts';

function told(paths: readonly string[], unfollowed: readonly SkippedPath[], settings = SETTINGS): readonly string[] {
  const {skipped} = selectSources(paths, settings, unfollowed);
  return check(traceOf({}), SETTINGS, {...EVIDENCE, skipped}).map(
    ({code, severity, position}) => `${severity} ${code} ${position.path}`,
  );
}

test.each([
  ['a link out of the root', 'docs/specs/a.md', 'outside', ['error skipped-path docs/specs/a.md']],
  ['a folder that is a link', 'docs/specs/a', 'outside', ['error skipped-path docs/specs/a']],
  ['a circle', 'docs/specs/a.md', 'loop', ['warning skipped-path docs/specs/a.md']],
  ['nothing behind it', 'docs/specs/a.md', 'dangling', ['warning skipped-path docs/specs/a.md']],
  ['a link that stays inside', 'docs/specs/a.md', 'link', ['info skipped-path docs/specs/a.md']],
  ['a folder nobody may read', 'docs/specs/a', 'unreadable', ['error skipped-path docs/specs/a']],
  ['a folder nobody may read, where documents may lie', 'team', 'unreadable', ['error skipped-path team']],
  ['a folder whose name has an ending', 'docs/specs/a.md', 'unreadable', ['error skipped-path docs/specs/a.md']],
  ['the root itself', '', 'unreadable', ['error skipped-path .']],
  ['a folder nobody may read, among what is excluded', 'vendor/a', 'unreadable', []],
  ['a link elsewhere', 'src/a.md', 'outside', []],
  ['a folder elsewhere', 'src/a', 'outside', []],
  ['a picture', 'docs/specs/a.png', 'outside', []],
  ['what is excluded', 'docs/specs/node_modules/a.md', 'outside', []],
] as const)('%s', (_name, path, reason, expected) => {
  expect(told([], [{path, reason, target: null}])).toEqual(expected);
});

test.each([
  ['above all that is wanted', 'docs', 1],
  ['beside it', 'data', 0],
  ['of a like name', 'doc', 0],
])('a folder that is a link, %s', (_name, path, count) => {
  const settings = settingsWith({
    include: {specs: ['docs/specs/**/*.md'], decisions: ['docs/adr/*.md'], runbooks: ['x/*.md']},
  });
  expect(told([], [{path, reason: 'outside', target: null}], settings)).toHaveLength(count);
  expect(told([], [{path, reason: 'unreadable', target: null}], settings)).toHaveLength(count);
});

test.each([
  ['among the documents', 'docs/specs/001-a/_category_.json', 1],
  ['beside them', 'docs/guides/_category_.json', 0],
])('settings of another tool, %s', (_name, path, count) => {
  expect(told([path], [])).toHaveLength(count);
});
