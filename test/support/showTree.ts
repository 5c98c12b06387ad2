import type {TreeNode} from '../../plugins/docusaurus-plugin-spec-portal/src/model/tree.ts';

/** A page tree as one line of markup: `<p>See <Ref slot=0>ADR-1</Ref></p>`. Text is escaped, so that markup stands out. */
export function showTree(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => show(node)).join('');
}

function show(node: TreeNode): string {
  if (typeof node === 'string') return node.replaceAll('<', '&lt;').replaceAll('\n', '⏎');
  const [tag, props, ...children] = node;
  const attributes = Object.entries(props ?? {})
    .map(([name, value]) => ` ${name}=${JSON.stringify(value).replaceAll(/^"(\w+)"$/g, '$1')}`)
    .join('');
  return `<${tag}${attributes}>${showTree(children)}</${tag}>`;
}
