import GrowingRows, {type ItemProps} from '@theme/SpecPortal/GrowingRows';
import {onceOf} from 'docusaurus-plugin-spec-portal/client';
import {type ReactNode, useMemo} from 'react';

export interface Props<Row extends object> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Whether a row is of the past, and quieter than the others. */
  readonly isPast?: (row: Row) => boolean;
  /** Draws one row. */
  readonly children: (row: Row) => ReactNode;
}

/**
 * Rows one below the other, as many as its reader comes to. A row is drawn once, as long as the functions are the same: a list
 * below a filter is a component with `memo`, or each change of the page would draw all of it again.
 */
export default function RowList<Row extends object>({rows, keyOf, isPast, children}: Props<Row>): ReactNode {
  const draw = useMemo(() => {
    const drawn = onceOf((row: Row) => children(row));
    return (row: Row, item: ItemProps) => (
      <li key={keyOf(row)} {...item} className={`specPortal-row${isPast?.(row) ? ' specPortal-row--past' : ''}`}>
        {drawn(row)}
      </li>
    );
  }, [keyOf, isPast, children]);
  return (
    <GrowingRows rows={rows} className="specPortal-rows">
      {draw}
    </GrowingRows>
  );
}
