import Translate, {translate} from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {AlertRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly alerts: readonly AlertRow[];
}

/** Alerts from A to Z: the word in the message, then what it leads to. */
export default function AlertNames({alerts}: Props): ReactNode {
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="portal-alerts">
      <h2 id="portal-alerts">
        <Translate id="specPortal.runbooks.alerts">Alerts, A to Z</Translate>
      </h2>
      <ul className="specPortal-alertIndex">
        {alerts.map((alert) => (
          <li key={alert.name}>
            <PortalLink className="specPortal-alertName" href={alert.href}>
              {alert.name}
            </PortalLink>{' '}
            <span className="specPortal-how">{whereTo(alert)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A runbook that has the alert's name needs no words. */
function whereTo({name, runbook, choices, severity}: AlertRow): string {
  const words =
    runbook !== null
      ? runbook.title === name
        ? null
        : runbook.title
      : choices > 1
        ? translate({id: 'specPortal.runbooks.choices', message: '{count} runbooks, not settled'}, {count: choices})
        : translate({id: 'specPortal.runbooks.noRunbook', message: 'No runbook yet'});
  return [severity ?? runbook?.severity ?? null, words].filter((word) => word !== null).join(' · ');
}
