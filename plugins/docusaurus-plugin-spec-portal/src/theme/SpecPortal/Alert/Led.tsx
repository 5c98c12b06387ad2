import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {AlertPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: AlertPage;
}

/** Which alert led here, and to the part of the runbook that is about it. */
export default function Led({page: {name, choices}}: Props): ReactNode {
  const [choice] = choices;
  if (!choice) return null;
  const place = choice.href.includes('#') ? choice.href.slice(choice.href.indexOf('#')) : null;
  return (
    <p className="specPortal-led">
      {translate({id: 'specPortal.alert.led', message: 'Runbook for the alert {name}.'}, {name})}{' '}
      {place === null ? (
        <PortalLink href={choice.runbook.href}>
          <Translate id="specPortal.alert.ownAddress">Its own page</Translate>
        </PortalLink>
      ) : (
        <a href={place}>
          <Translate id="specPortal.alert.part">To the part for this alert</Translate>
        </a>
      )}
    </p>
  );
}
