import GrowingList from '@theme/SpecPortal/GrowingList';
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
 * Rows one below the other, as many as its reader comes to. While it grows, the rows that are there are not drawn again; so
 * that a page with another filter in sight draws none of them either, whoever uses it does so in a component with `memo`.
 */
export default function RowList<Row extends object>({rows, keyOf, isPast, children}: Props<Row>): ReactNode {
  const drawn = useMemo(
    () =>
      onceOf((row: Row) => (
        <li key={keyOf(row)} className={`specPortal-row${isPast?.(row) ? ' specPortal-row--past' : ''}`}>
          {children(row)}
        </li>
      )),
    [keyOf, isPast, children],
  );
  return <GrowingList rows={rows}>{(shown) => <ul className="specPortal-rows">{shown.map(drawn)}</ul>}</GrowingList>;
}
