import PageTree from '@theme/SpecPortal/PageTree';
import {keywordsIn} from '@theme/SpecPortal/PageTree/keywords';
import {toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {TreeNode, TreeProps} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** `US-1.2`. */
  readonly name: string;
  readonly props: TreeProps;
  readonly nodes: readonly TreeNode[];
}

/** A scenario of a story: its name to be cited by, and Given, When and Then as small bold words. */
export default function Scenario({name, props, nodes}: Props): ReactNode {
  return (
    <li {...toReactProps(props)} className="specPortal-scenario">
      <PortalLink className="specPortal-id" href={`#${String(props['id'])}`}>
        {name}
      </PortalLink>
      <div>
        <PageTree nodes={keywordsIn(nodes)} />
      </div>
    </li>
  );
}
