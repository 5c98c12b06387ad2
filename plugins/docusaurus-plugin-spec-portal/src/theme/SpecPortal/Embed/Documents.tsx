import Translate from '@docusaurus/Translate';
import {columnName, DocumentCell} from '@theme/SpecPortal/Embed/documentColumns';
import PortalLink from '@theme/SpecPortal/PortalLink';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import {kindsWord} from '@theme/SpecPortal/words';
import type {ArtifactKind, DocumentRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly kind: ArtifactKind;
  readonly columns: readonly string[];
  readonly rows: readonly DocumentRow[];
}

const USUAL: Readonly<Record<ArtifactKind, readonly string[]>> = {
  spec: ['status', 'requirements', 'questions', 'updated'],
  decision: ['status', 'date', 'superseded'],
  runbook: ['service', 'verified', 'serves'],
};

/** `::spec-table`, `::decision-table`, `::runbook-table`: documents by query. */
export default function Documents({kind, columns, rows}: Props): ReactNode {
  const shown = columns.length > 0 ? columns : USUAL[kind];
  const name = kindsWord(kind);
  return (
    <ScrollRegion label={name}>
      <table role="table" className="specPortal-table specPortal-documents">
        <caption className="specPortal-hidden">{name}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Translate id="specPortal.column.document">Document</Translate>
            </th>
            {shown.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.path} role="row">
              <th role="rowheader" scope="row">
                <PortalLink href={row.href}>{row.title}</PortalLink> <span className="specPortal-id">{row.key}</span>
              </th>
              {shown.map((column) => (
                <td key={column} role="cell" data-label={columnName(column)}>
                  <DocumentCell column={column} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
