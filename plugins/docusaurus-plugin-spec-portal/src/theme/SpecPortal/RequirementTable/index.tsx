import Translate, {translate} from '@docusaurus/Translate';
import {ColumnsProvider, columnsOf} from '@theme/SpecPortal/RequirementTable/columns';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import {useItems} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  /** What the author called the list. */
  readonly label: string;
  readonly anchors: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/**
 * Requirements as a table: id, statement, and what stands behind it.
 * Roles are named because a phone draws the rows as blocks, which would take them away.
 */
export default function RequirementTable({label, anchors, children}: Props): ReactNode {
  const items = useItems();
  const columns = columnsOf(anchors.flatMap((anchor) => items[anchor] ?? []));
  const name = label || translate({id: 'specPortal.requirements', message: 'Requirements'});
  return (
    <ColumnsProvider value={columns}>
      <ScrollRegion label={name}>
        <table role="table" className="specPortal-table specPortal-requirements">
          <caption className="specPortal-hidden">{name}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Translate id="specPortal.column.id">ID</Translate>
              </th>
              <th role="columnheader" scope="col">
                <Translate id="specPortal.column.statement">Statement</Translate>
              </th>
              {columns.coverage && (
                <>
                  <th role="columnheader" scope="col">
                    <Translate id="specPortal.column.decisions">Decisions</Translate>
                  </th>
                  <th role="columnheader" scope="col">
                    <Translate id="specPortal.column.runbooks">Runbooks</Translate>
                  </th>
                  <th role="columnheader" scope="col">
                    <Translate id="specPortal.column.state">State</Translate>
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">{children}</tbody>
        </table>
      </ScrollRegion>
    </ColumnsProvider>
  );
}
