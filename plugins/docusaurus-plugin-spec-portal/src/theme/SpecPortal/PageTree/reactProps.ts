import type {TreeNode, TreeProps} from 'docusaurus-plugin-spec-portal/client';

/** HTML's names for what React spells in its own way. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  tabindex: 'tabIndex',
  srcset: 'srcSet',
};

/** Attributes of a page tree as React's props. The tree has passed the allow-list; handlers and style never reach this place. */
export function toReactProps(props: TreeProps | null): Record<string, string | number | boolean> {
  const entries = Object.entries(props ?? {}).filter(([name]) => !/^on/i.test(name) && name !== 'style');
  return Object.fromEntries(entries.map(([name, value]) => [REACT_NAMES[name] ?? name, value]));
}

/** The text of nodes that hold nothing but text: code and diagrams. */
export function textOf(nodes: readonly TreeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.slice(2) as readonly TreeNode[]))).join('');
}
