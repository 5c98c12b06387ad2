import {translate} from '@docusaurus/Translate';
import HitBody from '@theme/SpecPortal/HitBody';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {kindsWord} from '@theme/SpecPortal/words';
import type {FoundGroup} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useId} from 'react';

export interface Props {
  readonly groups: readonly FoundGroup[];
}

/** Results by kind, exact names first, as headed lists of links. */
export default function FoundGroups({groups}: Props): ReactNode {
  const id = useId();
  return groups.map(({kind, records}) => (
    <section key={kind} aria-labelledby={`${id}-${kind}`} className="specPortal-foundGroup">
      <h2 id={`${id}-${kind}`}>
        {kind === 'exact' ? translate({id: 'specPortal.search.exact', message: 'Exactly this'}) : kindsWord(kind)}
      </h2>
      <ul className="specPortal-plainList">
        {records.map((hit) => (
          <li key={`${hit.id} ${hit.href}`}>
            <PortalLink href={hit.href} className="specPortal-result">
              <HitBody hit={hit} />
            </PortalLink>
          </li>
        ))}
      </ul>
    </section>
  ));
}
