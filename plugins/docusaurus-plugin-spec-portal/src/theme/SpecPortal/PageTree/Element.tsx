import {createElement, type ComponentType, type ReactNode} from 'react';
import MDXComponents from '@theme/MDXComponents';
import type {TreeElement} from 'docusaurus-plugin-spec-portal/client';
import Anchor from '@theme/SpecPortal/Anchor';
import {OWN_ELEMENTS} from '@theme/SpecPortal/PageTree/ownElements';
import {toReactProps} from '@theme/SpecPortal/PageTree/reactProps';
import PageTree from '@theme/SpecPortal/PageTree';

export interface Props {
  readonly node: TreeElement;
}

/** One element: ours, the site's own (code, headings, links, details), or plain HTML. */
export default function Element({node: [tag, props, ...children]}: Props): ReactNode {
  const own = OWN_ELEMENTS[tag];
  if (own) return createElement(own, {props: props ?? {}, nodes: children});
  const element = createElement(siteElement(tag), toReactProps(props), ...(children.length > 0 ? [<PageTree key="children" nodes={children} />] : []));
  const id = props?.['id'];
  return typeof id === 'string' ? <><Anchor id={id} />{element}</> : element;
}

/** Lower-case names only: a document cannot ask for a component of the site. */
function siteElement(tag: string): string | ComponentType<object> {
  const components: Readonly<Record<string, unknown>> = MDXComponents;
  const known = Object.hasOwn(components, tag) ? components[tag] : undefined;
  return typeof known === 'function' ? (known as ComponentType<object>) : tag;
}
