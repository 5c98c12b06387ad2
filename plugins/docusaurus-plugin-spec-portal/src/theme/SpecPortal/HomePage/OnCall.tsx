import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {type HomePage, usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly alerts: HomePage['alerts'];
  readonly runbooks: HomePage['runbooks'];
}

/** For whoever is on call: alerts by name, the runbooks people have just walked through, and the way to all. */
export default function OnCall({alerts, runbooks}: Props): ReactNode {
  const {routes} = usePortal().summary;
  if (runbooks.total + alerts.total === 0) return null;
  return (
    <section className="specPortal-onCall" aria-labelledby="portal-on-call">
      <h2 id="portal-on-call">
        <Translate id="specPortal.home.onCall">On call</Translate>
      </h2>
      {alerts.total > 0 && (
        <>
          <h3>
            <Translate id="specPortal.home.alerts">Alerts</Translate>
          </h3>
          <ul className="specPortal-plainList specPortal-homeAlerts">
            {alerts.shown.map(({name, href}) => (
              <li key={name}>
                <PortalLink href={href}>{name}</PortalLink>
              </li>
            ))}
          </ul>
          {alerts.total > alerts.shown.length && (
            <p>
              <PortalLink href={routes.runbooks}>
                <Translate id="specPortal.home.allAlerts" values={{total: alerts.total}}>
                  {'All {total} alerts'}
                </Translate>
              </PortalLink>
            </p>
          )}
        </>
      )}
      {runbooks.total > 0 && (
        <>
          <h3>
            <Translate id="specPortal.home.runbooks">Runbooks</Translate>
          </h3>
          <ul className="specPortal-plainList">
            {runbooks.shown.map(({key, title, href}) => (
              <li key={key}>
                <PortalLink href={href}>{title}</PortalLink>
              </li>
            ))}
          </ul>
          {runbooks.total > runbooks.shown.length && (
            <p>
              <PortalLink href={routes.runbooks}>
                <Translate id="specPortal.home.allRunbooks" values={{total: runbooks.total}}>
                  {'All {total} runbooks'}
                </Translate>
              </PortalLink>
            </p>
          )}
        </>
      )}
    </section>
  );
}
