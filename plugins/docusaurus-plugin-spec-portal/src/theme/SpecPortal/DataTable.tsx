import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import type {ReactNode} from 'react';

export interface Props {
  /** What the table holds: its caption, and the name of the region it scrolls in. */
  readonly name: string;
  /** Heads of the columns, the first one of the rows' names. */
  readonly columns: readonly string[];
  readonly className?: string;
  /** Rows. */
  readonly children: ReactNode;
}

/** A table of data: named, with heads for its columns, scrolling by itself where it is wider than the page. */
export default function DataTable({name, columns, className = '', children}: Props): ReactNode {
  return (
    <ScrollRegion label={name}>
      <table className={`specPortal-table ${className}`}>
        <caption className="specPortal-hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}
