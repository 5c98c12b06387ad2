import Anchor from '@theme/SpecPortal/Anchor';
import {OWN_ELEMENTS} from '@theme/SpecPortal/PageTree/ownElements';
import {toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import {siteElement} from '@theme/SpecPortal/PageTree/siteElement';
import type {TreeElement, TreeNode} from 'docusaurus-plugin-spec-portal/client';
import {createElement, type ReactNode} from 'react';

/**
 * Nodes as React elements. A plain function and not a component: the site's own components look at their children
 * (`details` for its summary, `code` for text), so these must be what they will be.
 */
export function toReact(nodes: readonly TreeNode[]): readonly ReactNode[] {
  return nodes.map((node, index) => (typeof node === 'string' ? node : toElement(node, index)));
}

function toElement(node: TreeElement, key: number): ReactNode {
  const [tag, props, ...children] = node;
  const own = OWN_ELEMENTS[tag];
  const id = props?.['id'];
  const element = own
    ? createElement(own, {key, tag, props: props ?? {}, nodes: children})
    : createElement(siteElement(tag, children), {key, ...toReactProps(props)}, ...toReact(children));
  return typeof id === 'string' ? [<Anchor key={`${key} anchor`} id={id} />, element] : element;
}
