import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {columnWord} from '@theme/SpecPortal/Matrix/columns';
import Foot from '@theme/SpecPortal/Matrix/Foot';
import Row from '@theme/SpecPortal/Matrix/Row';
import Still from '@theme/SpecPortal/Still';
import {
  type MatrixColumn,
  type MatrixEntry,
  type MatrixGroup,
  placedEntries,
} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useLayoutEffect, useMemo, useRef, useState} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  /** All rows of the spec. */
  readonly all: readonly MatrixEntry[];
  /** Those that are shown, in the order wanted. */
  readonly entries: readonly MatrixEntry[];
  readonly columns: readonly MatrixColumn[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Requirements of one spec in words: what stands behind each, or that nothing does. */
export default function Table({group, all, entries, columns, labelledBy}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  const body = useRef<HTMLTableSectionElement>(null);
  const placed = useMemo(() => placedEntries(all, entries), [all, entries]);
  const [firstColumns] = useState(columns);
  const isStill = columns === firstColumns && placed.every(({entry}, place) => entry === all[place]);
  // React does not know the rows it has left as they were built, so hiding is done beside it.
  useLayoutEffect(() => {
    placed.forEach(({isHidden}, place) => {
      const row = body.current?.rows[place];
      if (row && row.hidden !== isHidden) row.hidden = isHidden;
    });
  }, [placed]);
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
      <Still as="tbody" isStill={isStill} elementRef={body}>
        {() =>
          placed.map(({entry}) => <Row key={entry.index} entry={entry} columns={columns} collectLink={collectLink} />)
        }
      </Still>
      <Foot group={group} columns={columns} />
    </table>
  );
}
