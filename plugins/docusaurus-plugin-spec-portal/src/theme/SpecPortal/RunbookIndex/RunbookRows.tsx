import {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowList from '@theme/SpecPortal/RowList';
import Verified from '@theme/SpecPortal/Runbook/Verified';
import type {RunbookRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly RunbookRow[];
}

/** Runbooks as a list: one link each, then alerts, severity, owner, age and what it serves, in words. */
function RunbookRows({rows}: Props): ReactNode {
  return (
    <RowList rows={rows} keyOf={({path}) => path}>
      {(row) => (
        <>
          <p className="specPortal-rowTitle">
            <PortalLink href={row.href}>{row.title}</PortalLink>
            {row.status.stage !== 'unset' && <ArtifactStatus artifact={row} />}
          </p>
          <ul className="specPortal-rowFacts">
            {row.alerts
              .filter((name) => name !== row.title)
              .map((name) => (
                <li key={name} className="specPortal-id">
                  {name}
                </li>
              ))}
            {row.severity !== null && (
              <li>
                {translate(
                  {id: 'specPortal.runbooks.severity', message: 'severity {severity}'},
                  {severity: row.severity},
                )}
              </li>
            )}
            {row.owners.map((owner) => (
              <li key={`owner ${owner}`}>{owner}</li>
            ))}
            <li>
              <Verified verified={row.verified} />
            </li>
            <li>
              {row.serves === 0
                ? translate({id: 'specPortal.runbooks.servesNone', message: 'serves no requirement'})
                : translate(
                    {id: 'specPortal.runbooks.serves', message: 'requirements served: {count}'},
                    {count: row.serves},
                  )}
            </li>
          </ul>
        </>
      )}
    </RowList>
  );
}

export default memo(RunbookRows);
