import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {TracePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export type Props = Pick<TracePage, 'previous' | 'next'>;

/** The traces before and after this one. */
export default function Neighbours({previous, next}: Props): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav
      className="specPortal-neighbours"
      aria-label={translate({id: 'specPortal.trace.neighbours', message: 'Neighbouring traces'})}
    >
      {previous && (
        <PortalLink href={previous.href}>
          <span className="specPortal-how">
            <Translate id="specPortal.trace.previous">Previous</Translate>
          </span>
          {previous.title}
        </PortalLink>
      )}
      {next && (
        <PortalLink className="specPortal-next" href={next.href}>
          <span className="specPortal-how">
            <Translate id="specPortal.trace.next">Next</Translate>
          </span>
          {next.title}
        </PortalLink>
      )}
    </nav>
  );
}
