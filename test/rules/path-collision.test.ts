import {expect, test} from 'vitest';
import {diagnosticsOf} from '../support/portal.ts';

test.each([
  ['two files', ['a.md', 'b.md'], []],
  ['one name in two folders', ['a/README.md', 'b/README.md'], []],
  ['two names that differ in case', ['Plan.md', 'plan.md'], ['plan.md']],
  ['folders that differ in case', ['A/x.md', 'a/x.md'], ['a/x.md']],
  ['index and readme of one folder', ['a/README.md', 'a/index.md'], ['a/index.md']],
  ['index of one and readme of another', ['a/README.md', 'b/index.md'], []],
])('%s', (_name, paths, expected) => {
  const files = Object.fromEntries(paths.map((path) => [`docs/specs/001-a/${path}`, `# ${path}\n`]));
  const found = diagnosticsOf(files).filter(({code}) => code === 'path-collision');
  expect(found.map(({position}) => position.path)).toEqual(expected.map((path) => `docs/specs/001-a/${path}`));
  expect(found.every(({severity}) => severity === 'error')).toBe(true);
});
