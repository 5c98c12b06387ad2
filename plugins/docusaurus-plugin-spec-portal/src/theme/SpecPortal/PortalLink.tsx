import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useIsListened, useLinks} from 'docusaurus-plugin-spec-portal/client';
import type {ComponentProps, ReactNode} from 'react';

export interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** A site path with base URL, a place on the same page, or an address outside the site. */
  readonly href: string;
  /** The link has a preview: it leads to a document or to an item of one, and what it says is not all there is. */
  readonly hasCard?: boolean;
}

/**
 * A link of the portal. Docusaurus' own link watches the viewport and looks through all routes for each link;
 * a matrix has thousands of them. This one waits for the pointer, and on a page of the portal the page listens for it.
 */
export default function PortalLink({href, hasCard = false, children, ...props}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  const isListened = useIsListened();
  if (!href.startsWith('/') || href.startsWith('//')) {
    const outside = /^(?:https?:)?\/\//i.test(href) && {rel: 'noopener noreferrer'};
    return (
      <a {...props} {...outside} href={href}>
        {children}
      </a>
    );
  }
  collectLink(href);
  const link = {...props, ...(hasCard && {'data-spec-card': ''}), href, 'data-spec-link': ''};
  return isListened ? <a {...link}>{children}</a> : <LoneLink {...link}>{children}</LoneLink>;
}

/** A link in an ordinary page of the site, with listeners of its own. */
function LoneLink({children, ...props}: ComponentProps<'a'>): ReactNode {
  return (
    <a {...props} {...useLinks()}>
      {children}
    </a>
  );
}
