import Translate, {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Behind from '@theme/SpecPortal/Behind';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import Place from '@theme/SpecPortal/Place';
import PortalLink from '@theme/SpecPortal/PortalLink';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import TraceSides from '@theme/SpecPortal/TraceSides';
import type {InheritedView, TraceRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly rows: readonly TraceRow[];
  /** What stands behind every row through the spec. */
  readonly inherited: InheritedView;
  readonly name: string;
}

/** Requirement, decisions, runbooks: one row each, everything a link. */
export default function TraceTable({rows, inherited, name}: Props): ReactNode {
  if (rows.length === 0) return null;
  const decisions = translate({id: 'specPortal.column.decisions', message: 'Decisions'});
  const runbooks = translate({id: 'specPortal.column.runbooks', message: 'Runbooks'});
  return (
    <ScrollRegion label={name}>
      <table role="table" className="specPortal-table specPortal-requirements">
        <caption className="specPortal-hidden">{name}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Translate id="specPortal.column.id">ID</Translate>
            </th>
            <th role="columnheader" scope="col">
              <Translate id="specPortal.column.requirement">Requirement</Translate>
            </th>
            <th role="columnheader" scope="col">
              {decisions}
            </th>
            <th role="columnheader" scope="col">
              {runbooks}
            </th>
            <th role="columnheader" scope="col">
              <Translate id="specPortal.column.state">State</Translate>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.id} id={anchorOf(row)}>
              <th role="rowheader" scope="row" className="specPortal-idCell">
                <Anchor id={anchorOf(row)} />
                <PortalLink className="specPortal-id" href={row.href}>
                  {row.localId ?? '#'}
                </PortalLink>
                {row.level && <LevelBadge level={row.level} />}
              </th>
              <td role="cell" className="specPortal-statement">
                {row.text}
                <TraceSides row={row} />
                <p className="specPortal-how">
                  <Place place={row.place} />
                </p>
              </td>
              <td role="cell" data-label={decisions}>
                <Behind links={row.decisions} inherited={inherited.decisions.length} isDetailed />
              </td>
              <td role="cell" data-label={runbooks}>
                <Behind links={row.runbooks} inherited={inherited.runbooks.length} isDetailed />
              </td>
              <td role="cell" className="specPortal-stateCell">
                <Coverage state={row.coverage} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The core names the row's anchor in its address. */
function anchorOf({traceHref, id}: TraceRow): string {
  return decodeURIComponent(traceHref.split('#')[1] ?? id);
}
