import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {columnWord} from '@theme/SpecPortal/Matrix/columns';
import Foot from '@theme/SpecPortal/Matrix/Foot';
import Row from '@theme/SpecPortal/Matrix/Row';
import Still from '@theme/SpecPortal/Still';
import {
  areSameObjects,
  type MatrixColumn,
  type MatrixEntry,
  type MatrixGroup,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useState} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  /** Those that are shown, in the order wanted. */
  readonly entries: readonly MatrixEntry[];
  readonly columns: readonly MatrixColumn[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Requirements of one spec in words: what stands behind each, or that nothing does. */
export default function Table({group, entries, columns, labelledBy}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  const [first] = useState({entries, columns});
  const isStill = columns === first.columns && areSameObjects(first.entries, entries);
  return (
    <table className="specPortal-table specPortal-matrix" aria-labelledby={labelledBy} data-spec-link="">
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
      <Still as="tbody" isStill={isStill}>
        {() =>
          entries.map((entry) => <Row key={entry.index} entry={entry} columns={columns} collectLink={collectLink} />)
        }
      </Still>
      <Foot group={group} columns={columns} />
    </table>
  );
}
