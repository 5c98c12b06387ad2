import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const R = 'docs/runbooks/r.md';

test.each([
  ['valid', 'title: "a: b"', 0],
  ['empty', '', 0],
  ['a comment only', '# nothing', 0],
  ['colon in a value', 'title: a: b', 1],
  ['unclosed quote', 'title: "a', 1],
  ['bold value', 'title: *bold*', 1],
])('%s', (_name, yaml, count) => {
  expect(findingsOf('invalid-front-matter', {[R]: `---\n${yaml}\n---\n\n# R\n`})).toHaveLength(count);
});

test("says in the library's words what is wrong, and where in the file", () => {
  const [found] = diagnosticsOf({[R]: '---\nid: r\ntitle: a: b\n---\n\n# R\n'});
  expect(found).toMatchObject({code: 'invalid-front-matter', severity: 'error', position: {path: R, line: 3}});
  expect(found?.message).toMatch(/^The front matter is not valid YAML: [^\n]+\.$/);
});

test('the rest of the file is read', () => {
  expect(findingsOf('open-clarification', {[R]: '---\ntitle: a: b\n---\n\n[NEEDS CLARIFICATION: why?]\n'})).toEqual([
    `${R}:5 Open question: why?`,
  ]);
});
