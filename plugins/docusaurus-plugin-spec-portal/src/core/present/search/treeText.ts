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

/**
 * All words below a node on one line, where blocks and cells of a table do not run into each other; what stands for a
 * picture is said by others. `diagramText` is null for the source of a diagram itself.
 */
export function blockText(node: TreeNode, diagramText: (index: number) => string | null): string {
  const texts: string[] = [];
  const add = (each: TreeNode) => {
    if (typeof each === 'string') {
      texts.push(each);
      return;
    }
    const [tag, props, ...children] = each;
    const isInline = INLINE.test(tag);
    if (!isInline) texts.push(' ');
    const said = tag === 'Mermaid' ? diagramText(Number(props?.['index'])) : null;
    if (said !== null) texts.push(said);
    else {
      if (tag === 'Image' || tag === 'Alert') texts.push(String(props?.['alt'] ?? props?.['title'] ?? ''), ' ');
      if (tag === 'Status') texts.push(String(props?.['label'] ?? ''));
      for (const child of children) add(child);
    }
    if (!isInline) texts.push(' ');
  };
  add(node);
  return texts.join('').replaceAll(/\s+/g, ' ').trim();
}

/** Elements that stand inside of a line. */
const INLINE = /^(?:Ref|Fill|Marker|Status|a|b|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)$/;
