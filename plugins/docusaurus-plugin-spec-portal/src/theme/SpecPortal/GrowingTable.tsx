import DataTable, {type Props as TableProps} from '@theme/SpecPortal/DataTable';
import GrowingList from '@theme/SpecPortal/GrowingList';
import type {ReactNode} from 'react';

export interface Props<Row> extends Omit<TableProps, 'children'> {
  readonly rows: readonly Row[];
  /** Draws one row, with its key. */
  readonly children: (row: Row) => ReactNode;
}

/** A table of data with as many rows as its reader comes to. */
export default function GrowingTable<Row>({rows, children, ...table}: Props<Row>): ReactNode {
  return <GrowingList rows={rows}>{(shown) => <DataTable {...table}>{shown.map(children)}</DataTable>}</GrowingList>;
}
