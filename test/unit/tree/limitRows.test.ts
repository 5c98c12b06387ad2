import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {limitRows} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/tree/limitRows.ts';
import type {TreeNode} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';

const row = (text: string): TreeNode => ['tr', {id: text}, ['td', null, text]];
const table = (...rows: readonly TreeNode[]): TreeNode => ['table', null, ['tbody', null, ...rows]];

describe('the rows of a page', () => {
  test('a body that fits is left as it is', () => {
    const body = [['p', null, 'a'] as const, table(row('b'))];
    expect(limitRows(body, 2)).toEqual({tree: body, left: 0, beyond: []});
  });

  test('a table ends where the page is full, and what comes behind it too', () => {
    const body = [table(row('a'), row('b'), row('c')), 'between', ['h2', {id: 'd'}, 'D'] as const];
    expect(limitRows(body, 2)).toEqual({tree: [table(row('a'), row('b'))], left: 2, beyond: ['c', 'd']});
  });

  test('rows in rows are rows', () => {
    const body: readonly TreeNode[] = [['ul', null, ['li', null, 'a', ['ul', null, ['li', {id: 'x'}, 'b']]]]];
    expect(limitRows(body, 1)).toEqual({tree: [['ul', null, ['li', null, 'a', ['ul', null]]]], left: 1, beyond: ['x']});
  });

  test('places of rows that are left are known, whatever they are called', () => {
    const body: readonly TreeNode[] = [
      ['p', null, 'a'],
      [
        'Items',
        {anchor: 'x'},
        ['Item', {anchor: 'fr-001'}, 'p', ['span', {id: 'fr-002'}]],
        ['Item', {id: 3, lang: 'de'}],
      ],
    ];
    expect(limitRows(body, 1)).toEqual({
      tree: [
        ['p', null, 'a'],
        ['Items', {anchor: 'x'}],
      ],
      left: 2,
      beyond: ['fr-001', 'fr-002'],
    });
  });

  test('text in rows that are left is no row', () => {
    const body: readonly TreeNode[] = [
      ['p', null],
      ['p', null, 'p', ['b', null, 'pear'], ['p', null, 'h1']],
    ];
    expect(limitRows(body, 1)).toEqual({tree: [['p', null]], left: 2, beyond: []});
  });

  const node: fc.Arbitrary<TreeNode> = fc.letrec<{node: TreeNode}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 5},
      fc.constantFrom('a', 'b'),
      fc
        .tuple(fc.constantFrom('p', 'li', 'ul', 'div', 'Item', 'b'), fc.array(tie('node'), {maxLength: 4}))
        .map(([tag, children]): TreeNode => [tag, null, ...children]),
    ),
  })).node;

  test('shown and left are all there are, and no more than the limit is shown', () => {
    fc.assert(
      fc.property(fc.array(node, {maxLength: 8}), fc.integer({min: 0, max: 12}), (body, most) => {
        const {tree, left} = limitRows(body, most);
        expect(rowsIn(tree) + left).toBe(rowsIn(body));
        expect(rowsIn(tree)).toBeLessThanOrEqual(most);
        expect(rowsIn(tree)).toBe(Math.min(most, rowsIn(body)));
      }),
    );
  });
});

function rowsIn(nodes: readonly TreeNode[]): number {
  return nodes.reduce<number>((sum, node) => {
    if (typeof node === 'string') return sum;
    const [tag, , ...children] = node;
    return sum + (/^(?:p|li|Item)$/.test(tag) ? 1 : 0) + rowsIn(children);
  }, 0);
}
