import type {TreeNode, TreeProps} from '../../../model/tree.ts';

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
  return onOneLine(spacedText(node, diagramText));
}

function spacedText(node: TreeNode, diagramText: (index: number) => string | null): string {
  if (typeof node === 'string') return node;
  const [tag, props, ...children] = node;
  let text = tag === 'Mermaid' ? diagramText(Number(props?.['index'])) : null;
  if (text === null) {
    text = saidBy(tag, props);
    for (const child of children) text += spacedText(child, diagramText);
  }
  return INLINE.has(tag) ? text : ` ${text} `;
}

/** Words of an element that stand in none of its children. */
function saidBy(tag: string, props: TreeProps | null): string {
  if (tag === 'Status') return String(props?.['label'] ?? '');
  return tag === 'Image' || tag === 'Alert' ? `${props?.['alt'] ?? props?.['title'] ?? ''} ` : '';
}

/** Runs of blanks and line ends become one blank. */
export function onOneLine(text: string): string {
  const line = /\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, ' ') : text;
  return line.trim();
}

/** Elements that stand inside of a line. */
export const INLINE: ReadonlySet<string> = new Set([
  ...[
    'Ref',
    'Fill',
    'Marker',
    'Status',
    'a',
    'b',
    'code',
    'del',
    'em',
    'i',
    'ins',
    'kbd',
    'mark',
    's',
    'small',
    'span',
  ],
  ...['strong', 'sub', 'sup', 'u'],
]);
