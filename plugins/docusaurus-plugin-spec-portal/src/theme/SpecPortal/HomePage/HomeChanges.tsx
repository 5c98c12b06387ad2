import Translate from '@docusaurus/Translate';
import ChangeList from '@theme/SpecPortal/Changes/ChangeList';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {type ChangeView, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly changes: readonly ChangeView[];
}

/** What changed last, and the way to the rest. */
export default function HomeChanges({changes}: Props): ReactNode {
  const {routes} = usePortal().summary;
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="portal-changes">
      <h2 id="portal-changes">
        <Translate id="specPortal.home.changes">Last changes</Translate>
      </h2>
      <ChangeList changes={changes} />
      <p>
        <PortalLink href={routes.changes}>
          <Translate id="specPortal.home.allChanges">All changes</Translate>
        </PortalLink>
      </p>
    </section>
  );
}
