import {usePluralForm} from '@docusaurus/theme-common';
import {countDetail, countLabel} from '@theme/SpecPortal/HomePage/homeWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {HomePage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly counts: HomePage['counts'];
}

/** Numbers with their noun; each leads to what it counts. */
export default function Counts({counts}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  return (
    <dl className="specPortal-counts">
      {counts.map((count) => (
        <div key={count.what}>
          <dt className="specPortal-countLabel">{countLabel(count.what)}</dt>
          <dd>
            <PortalLink className="specPortal-countValue" href={count.href}>
              {count.value}
              <span className="specPortal-hidden"> {countLabel(count.what)}</span>
            </PortalLink>
            <span className="specPortal-how">{countDetail(count, selectMessage)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
