import type {TreeElement, TreeNode} from '../../model/tree.ts';

/** Rows of a list or table, headings, paragraphs: what a page is long of. */
const ROWS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li tr dt dd pre Item Requirement Code Command Mermaid Embed'.split(' '),
);

/** The part of a body that a page shows. */
export interface ShownTree {
  readonly tree: readonly TreeNode[];
  /** Rows that are not shown. */
  readonly left: number;
  /** Ids and anchors that stand in them. */
  readonly beyond: readonly string[];
}

/** Ends a body after so many rows: a browser takes minutes for tens of thousands. */
export function limitRows(body: readonly TreeNode[], most: number): ShownTree {
  let rows = 0;
  const beyond: string[] = [];
  const isFull = () => rows > most;
  const cutAll = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
    nodes.flatMap((node): readonly TreeNode[] => {
      if (typeof node === 'string') return isFull() ? [] : [node];
      if (ROWS.has(node[0])) rows += 1;
      if (isFull()) {
        leaveOut(node);
        return [];
      }
      const [tag, props, ...children] = node;
      return [[tag, props, ...cutAll(children)]];
    });
  const leaveOut = ([, props, ...children]: TreeElement): void => {
    for (const key of ['id', 'anchor']) if (typeof props?.[key] === 'string') beyond.push(props[key]);
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (ROWS.has(child[0])) rows += 1;
      leaveOut(child);
    }
  };
  const tree = cutAll(body);
  return isFull() ? {tree, left: rows - most, beyond} : {tree: body, left: 0, beyond};
}
