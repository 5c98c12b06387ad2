import PortalLink from '@theme/SpecPortal/PortalLink';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly counts: HomePage['counts'];
}

/** Numbers with their noun; each leads to what it counts. */
export default function Counts({counts}: Props): ReactNode {
  return (
    <dl className="specPortal-counts">
      {counts.map(({label, value, detail, href}) => (
        <div key={label}>
          <dt className="specPortal-countLabel">{label}</dt>
          <dd>
            <PortalLink className="specPortal-countValue" href={href}>
              {value}
              <span className="specPortal-hidden"> {label}</span>
            </PortalLink>
            <span className="specPortal-how">{detail}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
