import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useClientNavigation, usePrefetch} from 'docusaurus-plugin-spec-portal/client';
import type {ComponentProps, ReactNode} from 'react';

export interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** A site path with base URL, a place on the same page, or an address outside the site. */
  readonly href: string;
  /** The link has a preview: it leads to a document or to an item of one, and what it says is not all there is. */
  readonly hasCard?: boolean;
}

/**
 * A link of the portal. Docusaurus' own link watches the viewport and looks through all routes for each link;
 * a matrix has thousands of them. This one waits for the pointer.
 */
export default function PortalLink({href, hasCard = false, children, ...props}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  const prefetch = usePrefetch();
  const follow = useClientNavigation(href);
  if (!href.startsWith('/') || href.startsWith('//')) {
    const outside = /^(?:https?:)?\/\//i.test(href) && {rel: 'noopener noreferrer'};
    return (
      <a {...props} {...outside} href={href}>
        {children}
      </a>
    );
  }
  collectLink(href);
  return (
    <a
      {...props}
      {...(hasCard && {'data-spec-card': ''})}
      href={href}
      onClick={follow}
      onPointerEnter={() => prefetch(href)}
      onFocus={() => prefetch(href)}
    >
      {children}
    </a>
  );
}
