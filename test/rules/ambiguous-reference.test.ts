import {expect, test} from 'vitest';
import {diagnosticsOf, findingsOf} from '../support/portal.ts';

const SPECS = {
  'docs/specs/001-a/spec.md': '# A\n\n- **FR-001**: a\n',
  'docs/specs/002-b/spec.md': '# B\n\n- **FR-001**: b\n',
};
const R = 'docs/runbooks/r.md';

test.each([
  ['a name of two', 'See FR-001.', [`${R}:3 \`FR-001\` could mean 001-a/FR-001, 002-b/FR-001.`]],
  ['the name of one', 'See 001-a FR-001.', []],
  ['a broken name', 'See FR-002.', []],
  ['in a code span', 'See `FR-001`.', []],
])('%s', (_name, text, expected) => {
  expect(findingsOf('ambiguous-reference', {...SPECS, [R]: `# R\n\n${text}\n`})).toEqual(expected);
});

test('of many candidates four are named', () => {
  const specs = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [`docs/specs/00${number}-x/spec.md`, '- **FR-001**: a\n']),
  );
  expect(findingsOf('ambiguous-reference', {...specs, [R]: 'FR-001'})).toEqual([
    `${R}:1 \`FR-001\` could mean 001-x/FR-001, 002-x/FR-001, 003-x/FR-001, 004-x/FR-001 and 2 more.`,
  ]);
});

test('is a warning with a way out', () => {
  const [diagnostic] = diagnosticsOf({...SPECS, [R]: 'FR-001'}).filter(({code}) => code === 'ambiguous-reference');
  expect(diagnostic).toMatchObject({
    severity: 'warning',
    hint: 'Write the document in front of the id, or link its path.',
  });
});
