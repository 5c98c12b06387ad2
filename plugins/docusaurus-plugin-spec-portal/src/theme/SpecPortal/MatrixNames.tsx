import type {Row} from '@theme/SpecPortal/MatrixGroup';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {ReactNode} from 'react';

export interface Props {
  readonly links: Row['decisions'];
}

/** Documents by name, in one line. */
export default function MatrixNames({links}: Props): ReactNode {
  return links.map(({label, title, href}, index) => (
    <span key={href}>
      {index > 0 && ', '}
      <PortalLink href={href} title={title}>
        {label}
      </PortalLink>
    </span>
  ));
}
