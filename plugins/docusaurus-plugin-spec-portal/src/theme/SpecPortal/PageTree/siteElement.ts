import MDXComponents from '@theme/MDXComponents';
import type {TreeNode} from 'docusaurus-plugin-spec-portal/client';
import type {ComponentType} from 'react';

/** The site's own component for an element of HTML. Lower-case names only: a document cannot ask for a component of the site. */
export function siteElement(tag: string, children: readonly TreeNode[]): string | ComponentType<object> {
  // Docusaurus makes a block of code that is more than one line of text; blocks of Markdown are `Code` nodes, this one is not.
  if (tag === 'pre' || (tag === 'code' && !children.every(isLine))) return tag;
  // A heading of nothing is heard as a heading of something.
  if (tag === 'th' && children.length === 0) return 'td';
  const components: Readonly<Record<string, unknown>> = MDXComponents;
  const known = /^[a-z]/.test(tag) && Object.hasOwn(components, tag) ? components[tag] : undefined;
  return typeof known === 'function' ? (known as ComponentType<object>) : tag;
}

function isLine(node: TreeNode): boolean {
  return typeof node === 'string' && !node.includes('\n');
}
