import {describe, expect, test} from 'vitest';
import {isOneEdit, nearestId} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/nearest.ts';
import type {Item} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/item.ts';
import {itemId} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/item.ts';
import {read} from '../../support/read.ts';

describe('one edit', () => {
  test.each([
    ['a letter more', 'FR-01', 'FR-001', true],
    ['a letter more at the start', 'R-01', 'FR-01', true],
    ['a letter more at the end', 'FR-1', 'FR-12', true],
    ['another letter', 'FR-001', 'FR-002', true],
    ['another letter at the start', 'FR-001', 'NR-001', true],
    ['another letter inside', 'FR-101', 'FR-001', true],
    ['two neighbours swapped', 'FR-012', 'FR-021', true],
    ['two neighbours swapped at the start', 'FR-1', 'RF-1', true],
    ['two neighbours swapped, and more behind', 'FR-0123', 'FR-1023', true],
    ['a letter and nothing', 'a', '', true],
    ['the same', 'FR-001', 'FR-001', false],
    ['nothing and nothing', '', '', false],
    ['two letters more', 'FR-1', 'FR-123', false],
    ['two letters and nothing', 'ab', '', false],
    ['two other letters', 'FR-001', 'FR-112', false],
    ['two other letters beside each other', 'ab', 'cd', false],
    ['two letters that are not neighbours swapped', 'abc', 'cba', false],
    ['two pairs swapped', 'abcd', 'badc', false],
    ['a swap and another letter', 'abcd', 'baxd', false],
    ['the first half of a swap', 'abc', 'bxc', false],
    ['the second half of a swap', 'abc', 'xac', false],
    ['a letter moved', 'abcd', 'bcda', false],
    ['a letter more and another one', 'abc', 'xbcd', false],
  ])('%s: %j %j', (_name, a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });
});

describe('the id that was meant', () => {
  const itemsOf = (...ids: readonly string[]): readonly Item[] =>
    read(`# A\n\n## Requirements\n\n${ids.map((id) => `- **${id}**: a`).join('\n')}\n`).items.map((item) => ({
      ...item,
      id: itemId('a', item.anchor),
      artifact: 'a',
      owner: null,
    }));
  const items = itemsOf('FR-001', 'FR-002', 'FR-020', 'NFR-001', 'FR-007a');
  test.each([
    ['FR-0001', 'FR-001'],
    ['FR-021', null],
    ['FR-0220', 'FR-020'],
    ['FR-008A', 'FR-007a'],
    ['NFR-002', 'NFR-001'],
    ['FR-003', null],
    ['FR-999', null],
    ['NR-001', null],
    ['words', null],
    ['', null],
  ])('%j: %j', (written, expected) => {
    expect(nearestId(written, items)).toBe(expected);
  });

  test('one that stands twice is one', () => {
    expect(nearestId('FR-0001', itemsOf('FR-001', 'FR-001'))).toBe('FR-001');
  });

  test('what has no id of its own is not meant', () => {
    expect(
      nearestId(
        'FR-0001',
        items.map((item) => ({...item, localId: null})),
      ),
    ).toBeNull();
  });
});
