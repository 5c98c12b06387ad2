import {expect, test} from 'vitest';
import {placedEntries} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/matrix/placedEntries.ts';
import {matrixEntries} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/facts/requirementFacts.ts';
import {type Files, viewOf} from '../../support/portal.ts';

const FILES: Files = {'docs/specs/001-a/spec.md': '# A\n\n- **FR-001**: a\n- **FR-002**: b\n- **FR-003**: c\n'};
const ALL = matrixEntries(viewOf(FILES, 'matrix'));

test.each([
  ['all of them', [0, 1, 2], '0 1 2'],
  ['some keep their places', [0, 2], '0 (1) 2'],
  ['none', [], '(0) (1) (2)'],
  ['another order puts the hidden last', [2, 0], '2 0 (1)'],
  ['another order of all', [2, 1, 0], '2 1 0'],
])('%s', (_name, shown, expected) => {
  const placed = placedEntries(
    ALL,
    shown.flatMap((index) => ALL[index] ?? []),
  );
  expect(placed.map(({entry, isHidden}) => (isHidden ? `(${entry.index})` : `${entry.index}`)).join(' ')).toBe(
    expected,
  );
});
