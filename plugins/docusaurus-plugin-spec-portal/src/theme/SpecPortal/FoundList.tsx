import PortalLink from '@theme/SpecPortal/PortalLink';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {kindWord} from '@theme/SpecPortal/words';
import type {SearchHit} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly records: readonly SearchHit[];
}

/** What was found, as a list of links on a page. */
export default function FoundList({records}: Props): ReactNode {
  if (records.length === 0) return null;
  return (
    <ul className="specPortal-list">
      {records.map(({id, kind, title, text, href, in: owner, status}) => (
        <li key={`${href} ${id}`}>
          <p className="specPortal-rowTitle">
            <PortalLink href={href}>
              <span className="specPortal-id">{id}</span> {title}
            </PortalLink>
            {status && status.stage !== 'unset' && <StatusBadge status={status} />}
          </p>
          {text !== '' && text !== title && <p>{text}</p>}
          <p className="specPortal-how">
            {kindWord(kind)}
            {owner !== null && ` · ${owner}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
