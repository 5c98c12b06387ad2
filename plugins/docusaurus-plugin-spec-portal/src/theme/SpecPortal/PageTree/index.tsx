import {toReact} from '@theme/SpecPortal/PageTree/toReact';
import type {TreeNode} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly nodes: readonly TreeNode[];
}

/** Draws the body of a document. What its references point to stands in the page's own table, see `PageProvider`. */
export default function PageTree({nodes}: Props): ReactNode {
  return toReact(nodes);
}
