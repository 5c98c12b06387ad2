import Translate from '@docusaurus/Translate';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {RunbookPage} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export type Props = Pick<RunbookPage, 'owner' | 'escalation'>;

/** Who owns the runbook, and whom to call when it does not help. */
export default function Contacts({owner, escalation}: Props): ReactNode {
  if (owner === null && escalation.length === 0) return null;
  return (
    <ul className="specPortal-runbookFacts">
      {owner !== null && (
        <li>
          <Translate id="specPortal.runbook.owner">Owner</Translate> <strong>{owner}</strong>
        </li>
      )}
      {escalation.map(({text, href}) => (
        <li key={`${text} ${href}`}>
          <Translate id="specPortal.runbook.escalation">Escalate to</Translate>{' '}
          {href === null ? <strong>{text}</strong> : <PortalLink href={href}>{text}</PortalLink>}
        </li>
      ))}
    </ul>
  );
}
