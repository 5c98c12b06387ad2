import {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {FacetLink} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly facets: readonly (readonly FacetLink[])[];
}

/** The facets of a list as links to built pages, for a browser that runs no scripts. The others have live controls. */
export default function FacetLinks({facets}: Props): ReactNode {
  const shown = facets.filter((options) => options.length > 1);
  if (shown.length === 0) return null;
  return (
    <nav
      className="specPortal-facetLinks"
      aria-label={translate({id: 'specPortal.facet.pages', message: 'Narrow the list'})}
    >
      {shown.map((options) => (
        <ul key={options[0]?.href ?? ''}>
          {options.map(({href, label, count}) => (
            <li key={href}>
              <PortalLink href={href}>{label}</PortalLink> ({count})
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
