import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** Filters the team shares, from the site's options. */
export default function TeamViews(): ReactNode {
  const {routes, savedViews} = usePortal().summary;
  if (savedViews.length === 0) return null;
  return (
    <section aria-labelledby="portal-views">
      <h2 id="portal-views">
        <Translate id="specPortal.home.views">Views of the team</Translate>
      </h2>
      <ul className="specPortal-plainList">
        {savedViews.map(({id, label, query, list}) => (
          <li key={id}>
            <PortalLink href={`${routes[list]}?${query}`}>{label}</PortalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
