import GrowingList from '@theme/SpecPortal/GrowingList';
import type {ReactNode} from 'react';

export interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Whether a row is of the past, and quieter than the others. */
  readonly isPast?: (row: Row) => boolean;
  /** Draws one row. */
  readonly children: (row: Row) => ReactNode;
}

/** Rows one below the other, as many as its reader comes to. */
export default function RowList<Row>({rows, keyOf, isPast, children}: Props<Row>): ReactNode {
  return (
    <GrowingList rows={rows}>
      {(shown) => (
        <ul className="specPortal-rows">
          {shown.map((row) => (
            <li key={keyOf(row)} className={`specPortal-row${isPast?.(row) ? ' specPortal-row--past' : ''}`}>
              {children(row)}
            </li>
          ))}
        </ul>
      )}
    </GrowingList>
  );
}
