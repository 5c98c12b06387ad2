import Translate, {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import {Keys} from '@theme/SpecPortal/DecisionsPage/DecisionRows';
import PortalLink from '@theme/SpecPortal/PortalLink';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import type {DecisionRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly rows: readonly DecisionRow[];
}

/** The log as a table, for paper and for comparing. */
export default function DecisionTable({rows}: Props): ReactNode {
  const name = translate({id: 'specPortal.decisions.title', message: 'Decisions'});
  return (
    <ScrollRegion label={name}>
      <table className="specPortal-table specPortal-decisions">
        <caption className="specPortal-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="specPortal.column.id">ID</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.decision">Decision</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.status">Status</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.date">Date</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.deciders">Decided by</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.supersededBy">Superseded by</Translate>
            </th>
            <th scope="col">
              <Translate id="specPortal.column.citedIn">Cited in</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path} className={row.isPast ? 'specPortal-row--past' : ''}>
              <th scope="row">
                <span className="specPortal-id">{row.key}</span>
              </th>
              <td>
                <PortalLink href={row.href}>{row.title}</PortalLink>
              </td>
              <td>
                <ArtifactStatus artifact={row} />
              </td>
              <td>{row.date !== null && <time dateTime={row.date}>{row.date}</time>}</td>
              <td>{row.owners.join(', ')}</td>
              <td>
                <Keys artifacts={row.supersededBy.map(({artifact}) => artifact)} />
              </td>
              <td>
                <Keys artifacts={row.citingSpecs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
