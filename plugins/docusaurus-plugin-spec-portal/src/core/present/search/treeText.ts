import type {TreeNode} from '../../../model/tree.ts';

/** The first paragraph of a body that says more than a few words. */
export function firstWords(tree: readonly TreeNode[]): string {
  for (const node of tree) {
    const text = typeof node !== 'string' && node[0] === 'p' ? plainText(node) : '';
    if (text.length >= 30) return text;
  }
  return '';
}

/** All words below a node on one line. */
export function plainText(node: TreeNode): string {
  return textOf(node).replaceAll(/\s+/g, ' ').trim();
}

function textOf(node: TreeNode): string {
  if (typeof node === 'string') return node;
  const [, , ...children] = node;
  return children.map((child) => textOf(child)).join('');
}
