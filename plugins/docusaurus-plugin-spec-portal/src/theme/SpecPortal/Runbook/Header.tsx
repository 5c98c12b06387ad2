import Translate, {translate} from '@docusaurus/Translate';
import Files from '@theme/SpecPortal/ArtifactPage/Files';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Contacts from '@theme/SpecPortal/Runbook/Contacts';
import Verified from '@theme/SpecPortal/Runbook/Verified';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {RunbookPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly page: RunbookPage;
}

/** Title, alerts, severity, age, impact, people: in the order a woken reader asks. What nobody wrote is not there. */
export default function Header({page}: Props): ReactNode {
  const {document, alerts, severity, service, owner, verified, impact, escalation} = page;
  const {status} = document.artifact;
  return (
    <header className="specPortal-runbookHead">
      <h1>{document.title}</h1>
      {alerts.length > 0 && (
        <ul
          className="specPortal-alertNames"
          aria-label={translate({id: 'specPortal.runbook.alerts', message: 'Alerts'})}
        >
          {alerts.map(({name, href}) => (
            <li key={name}>
              <PortalLink className="specPortal-alertName" href={href}>
                {name}
              </PortalLink>
            </li>
          ))}
        </ul>
      )}
      <ul className="specPortal-runbookFacts">
        {severity !== null && (
          <li>
            <Translate id="specPortal.runbook.severity">Severity</Translate> <strong>{severity}</strong>
          </li>
        )}
        <li>
          <Verified verified={verified} />
        </li>
        {service !== null && (
          <li>
            <Translate id="specPortal.runbook.service">Service</Translate> <strong>{service}</strong>
          </li>
        )}
        {status.stage !== 'unset' && (
          <li>
            <StatusBadge status={status} />
          </li>
        )}
      </ul>
      {impact !== null && (
        <p className="specPortal-impact">
          <strong>
            <Translate id="specPortal.runbook.impact">Impact:</Translate>
          </strong>{' '}
          {impact}
        </p>
      )}
      <Contacts owner={owner} escalation={escalation} />
      <Files files={document.files} />
    </header>
  );
}
