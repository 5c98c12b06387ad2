import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ReactNode} from 'react';

export interface Props {
  readonly count: number;
  /** Where they are listed. */
  readonly href: string;
}

/** Leads to what the whole spec names. */
export default function ThroughSpec({count, href}: Props): ReactNode {
  return (
    <PortalLink className="specPortal-inherited" href={href}>
      <Translate id="specPortal.behind.inherited" values={{count}}>
        {'Through the spec: {count}'}
      </Translate>
    </PortalLink>
  );
}
