import PortalLink from '@theme/SpecPortal/PortalLink';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly counts: HomePage['counts'];
}

/** Numbers with their noun; each leads to what it counts. */
export default function Counts({counts}: Props): ReactNode {
  return (
    <ul className="specPortal-counts">
      {counts.map(({label, value, detail, href}) => (
        <li key={label}>
          <PortalLink href={href}>
            <span className="specPortal-countValue">{value}</span>
            <span className="specPortal-countLabel">{label}</span>
          </PortalLink>
          <span className="specPortal-how">{detail}</span>
        </li>
      ))}
    </ul>
  );
}
