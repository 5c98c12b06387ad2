import type {TreeElement, TreeNode} from 'docusaurus-plugin-spec-portal/client';

const KEYWORD = /(?:^|[,;.]\s+|(?<!\s)[^\S\n]*\n\s*)(Given|When|Then|And|But)(?=[\s,:])/g;

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
  const nodes: TreeNode[] = [];
  let from = 0;
  for (const {0: whole, 1: word = '', index} of text.matchAll(KEYWORD)) {
    const end = index + whole.length;
    nodes.push(text.slice(from, end - word.length), ['strong', null, word]);
    from = end;
  }
  return [...nodes, text.slice(from)].filter((node) => node !== '');
}
