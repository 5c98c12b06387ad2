import type {TreeElement, TreeNode} from 'docusaurus-plugin-spec-portal/client';

const KEYWORD = /(^|[,;.]\s+|\n\s*)(Given|When|Then|And|But)(?=[\s,:])/;

/** The same nodes with the plain keywords of a scenario as strong ones; those an author marked are left as they are. */
export function keywordsIn(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node): readonly TreeNode[] => {
    if (typeof node === 'string') return split(node);
    const [tag, props, ...children] = node;
    if (tag !== 'p') return [node];
    const element: TreeElement = [tag, props, ...keywordsIn(children)];
    return [element];
  });
}

function split(text: string): readonly TreeNode[] {
  const match = KEYWORD.exec(text);
  if (!match) return text === '' ? [] : [text];
  const [whole, before = '', word = ''] = match;
  const at = match.index + before.length;
  return [
    ...(at > 0 ? [text.slice(0, at)] : []),
    ['strong', null, word],
    ...split(text.slice(match.index + whole.length)),
  ];
}
