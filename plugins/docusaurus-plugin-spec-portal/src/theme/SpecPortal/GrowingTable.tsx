import DataTable, {type Props as TableProps} from '@theme/SpecPortal/DataTable';
import GrowingList from '@theme/SpecPortal/GrowingList';
import {onceOf} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

export interface Props<Row extends object> extends Omit<TableProps, 'children'> {
  readonly rows: readonly Row[];
  /** Draws one row, with its key. */
  readonly children: (row: Row) => ReactNode;
}

/** A table of data with as many rows as its reader comes to. As in `RowList`, a row is drawn once. */
export default function GrowingTable<Row extends object>({rows, children, ...table}: Props<Row>): ReactNode {
  const drawn = useMemo(() => onceOf(children), [children]);
  return <GrowingList rows={rows}>{(shown) => <DataTable {...table}>{shown.map(drawn)}</DataTable>}</GrowingList>;
}
