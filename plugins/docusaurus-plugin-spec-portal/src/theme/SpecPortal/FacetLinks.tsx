import {translate} from '@docusaurus/Translate';
import {namedOptions} from '@theme/SpecPortal/facetWords';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {FacetLink, FacetPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly facets: readonly {readonly key: FacetPage['key']; readonly options: readonly FacetLink[]}[];
}

/** The facets of a list as links to built pages, for a browser that runs no scripts. The others have live controls. */
export default function FacetLinks({facets}: Props): ReactNode {
  const shown = facets.filter(({options}) => options.length > 1);
  if (shown.length === 0) return null;
  return (
    <nav
      className="specPortal-facetLinks"
      aria-label={translate({id: 'specPortal.facet.pages', message: 'Narrow the list'})}
    >
      {shown.map(({key, options}) => (
        <ul key={key}>
          {namedOptions(key, options).map(({href, label, count}) => (
            <li key={href}>
              <PortalLink href={href}>{label}</PortalLink> ({count})
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
