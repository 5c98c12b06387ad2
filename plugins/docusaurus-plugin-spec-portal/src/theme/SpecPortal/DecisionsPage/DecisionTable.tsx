import {translate} from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import {Keys} from '@theme/SpecPortal/DecisionsPage/DecisionRows';
import GrowingTable from '@theme/SpecPortal/GrowingTable';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {DecisionRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly DecisionRow[];
}

/** The log as a table, for paper and for comparing. */
function DecisionTable({rows}: Props): ReactNode {
  const name = translate({id: 'specPortal.decisions.title', message: 'Decisions'});
  return (
    <GrowingTable
      rows={rows}
      name={name}
      className="specPortal-decisions"
      columns={[
        translate({id: 'specPortal.column.id', message: 'ID'}),
        translate({id: 'specPortal.column.decision', message: 'Decision'}),
        translate({id: 'specPortal.column.status', message: 'Status'}),
        translate({id: 'specPortal.column.date', message: 'Date'}),
        translate({id: 'specPortal.column.deciders', message: 'Decided by'}),
        translate({id: 'specPortal.column.supersededBy', message: 'Superseded by'}),
        translate({id: 'specPortal.column.citedIn', message: 'Cited in'}),
      ]}
    >
      {(row) => (
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
            <Keys artifacts={row.firstCitingSpecs} more={row.citingSpecs.length - row.firstCitingSpecs.length} />
          </td>
        </tr>
      )}
    </GrowingTable>
  );
}

export default memo(DecisionTable);
