import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {type HomePage, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly runbooks: HomePage['runbooks'];
}

/** For whoever is on call: the runbooks people have just walked through, and the way to all. */
export default function OnCall({runbooks: {shown, total}}: Props): ReactNode {
  const {routes} = usePortal().summary;
  if (total === 0) return null;
  return (
    <section className="specPortal-onCall" aria-labelledby="portal-on-call">
      <h2 id="portal-on-call">
        <Translate id="specPortal.home.onCall">On call</Translate>
      </h2>
      <ul className="specPortal-plainList">
        {shown.map(({key, title, href}) => (
          <li key={key}>
            <PortalLink href={href}>{title}</PortalLink>
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p>
          <PortalLink href={routes.runbooks}>
            <Translate id="specPortal.home.allRunbooks" values={{total}}>
              {'All {total} runbooks'}
            </Translate>
          </PortalLink>
        </p>
      )}
    </section>
  );
}
