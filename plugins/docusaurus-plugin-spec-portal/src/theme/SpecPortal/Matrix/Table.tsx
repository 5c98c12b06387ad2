import Translate from '@docusaurus/Translate';
import {columnWord} from '@theme/SpecPortal/Matrix/columns';
import Foot from '@theme/SpecPortal/Matrix/Foot';
import Row from '@theme/SpecPortal/Matrix/Row';
import type {MatrixColumn, MatrixEntry, MatrixGroup} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  readonly entries: readonly MatrixEntry[];
  readonly columns: readonly MatrixColumn[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Requirements of one spec in words: what stands behind each, or that nothing does. */
export default function Table({group, entries, columns, labelledBy}: Props): ReactNode {
  return (
    <table className="specPortal-table specPortal-matrix" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="specPortal.column.id">ID</Translate>
          </th>
          <th scope="col">
            <Translate id="specPortal.column.state">State</Translate>
          </th>
          <th scope="col">
            <Translate id="specPortal.column.requirement">Requirement</Translate>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {columnWord(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.index} entry={entry} columns={columns} />
        ))}
      </tbody>
      <Foot group={group} columns={columns} />
    </table>
  );
}
