import {expect, test} from 'vitest';
import {type Files, pageOf, viewOf} from '../../support/portal.ts';

const FILES: Files = {
  'docs/specs/001-a/spec.md':
    '# A\n\n- **FR-001**: as ADR-0001\n- **FR-002**: a\n- **FR-003**: b (trace: n/a — a law)\n- **SC-001**: c\n',
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: a (trace: n/a — a law)\n',
  'docs/specs/003-c/spec.md': '# C\n\n- **SC-001**: as ADR-0001\n',
  'docs/adr/0001-x.md': '# X',
};

test('lists and map tell the numbers of the coverage page', () => {
  const told = viewOf(FILES, 'coverage').specs.map(({spec, totals}) => [spec.key, totals.traced, totals.asked]);
  const listed = viewOf(FILES, 'browser').rows.map(({key, covered, requirements}) => [key, covered, requirements]);
  const mapped = viewOf(FILES, 'map')
    .entries.filter(({artifact}) => artifact.kind === 'spec')
    .map(({artifact, covered, requirements}) => [artifact.key, covered, requirements]);
  expect(listed).toEqual([
    ['001-a', 1, 2],
    ['002-b', 0, 0],
    ['003-c', 0, 0],
  ]);
  expect(told.toSorted()).toEqual(listed);
  expect(mapped).toEqual(listed);
});

test.each([
  ['docs/specs/001-a/spec.md', ['requirement 1/2', 'accepted-gap 1/null', 'criterion 1/null']],
  ['docs/specs/002-b/spec.md', ['accepted-gap 1/null']],
  ['docs/specs/003-c/spec.md', ['criterion 1/null']],
])('%s tells what is asked, and what was accepted beside it', (path, facts) => {
  expect(pageOf(FILES, path).facts.map(({what, count, of}) => `${what} ${count}/${of}`)).toEqual(facts);
});
