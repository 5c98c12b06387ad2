import type {Nodes, Parents, Root} from 'mdast';

/** Deepest nesting we render. Real files stay under 20; a recursion at this depth is far from any stack's end. */
export const MAX_NESTING = 64;

/**
 * Replaces everything nested deeper than `MAX_NESTING` by a code block with its source, so that nothing is lost
 * and every later walk may recurse. Walks with its own stack: the tree may be as deep as its author likes.
 *
 * @returns the first node that was cut, or null.
 */
export function limitDepth(tree: Root, text: string): Nodes | null {
  let firstCut: Nodes | null = null;
  const pending: {node: Parents; depth: number}[] = [{node: tree, depth: 0}];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, depth} = next;
    for (const [index, child] of node.children.entries()) {
      if (!('children' in child)) continue;
      if (depth + 1 < MAX_NESTING) {
        pending.push({node: child, depth: depth + 1});
        continue;
      }
      firstCut ??= child;
      const source = text.slice(child.position?.start.offset ?? 0, child.position?.end.offset ?? 0);
      const replacement: Nodes = isPhrasing(node)
        ? {type: 'inlineCode', value: source.replaceAll(/\s+/g, ' ')}
        : {type: 'code', value: source};
      if (child.position) replacement.position = child.position;
      (node.children as Nodes[])[index] = node.type === 'list' ? listItemOf(replacement) : replacement;
    }
  }
  return firstCut;
}

function isPhrasing(parent: Parents): boolean {
  return [
    'paragraph',
    'heading',
    'emphasis',
    'strong',
    'delete',
    'link',
    'linkReference',
    'tableCell',
    'textDirective',
  ].includes(parent.type);
}

function listItemOf(content: Nodes): Nodes {
  return {type: 'listItem', spread: false, children: [content as never]};
}
