import type {ReactNode} from 'react';
import type {TreeNode} from 'docusaurus-plugin-spec-portal/client';
import Element from '@theme/SpecPortal/PageTree/Element';

export interface Props {
  readonly nodes: readonly TreeNode[];
}

/** Draws the body of a document. What its references point to stands in the page's own table, see `PageProvider`. */
export default function PageTree({nodes}: Props): ReactNode {
  return nodes.map((node, index) => (typeof node === 'string' ? node : <Element key={index} node={node} />));
}
