import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const A = 'docs/specs/001-a/spec.md';

test.each([
  ['usual keys', 'id: SPEC-001\ntitle: A\nslug: /a/b\nformat: md', 0],
  ['a slash in another key', 'path: a/b', 0],
  ['a name with dots', 'id: a..b', 0],
  ['a reserved name', '__proto__:\n  polluted: yes', 1],
  ['deep below', 'a:\n  constructor:\n    b: c', 1],
  ['code by format', 'mdx:\n  format: mdx', 1],
  ['a slug that climbs out', 'slug: /../../x', 1],
  ['an id with a slash', 'id: a/b', 1],
])('%s', (_name, text, count) => {
  expect(findingsOf('refused-front-matter', {[A]: `---\n${text}\n---\n\n# A\n`})).toHaveLength(count);
});

test('is told where the value stands; the page is drawn and nothing is polluted', () => {
  const [found] = diagnosticsOf({[A]: '---\ntitle: A\n__proto__:\n  polluted: yes\n---\n\n# A\n'});
  expect(found).toMatchObject({code: 'refused-front-matter', severity: 'warning', position: {path: A, line: 4}});
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
