import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import {suspectWord} from '@theme/SpecPortal/linkWords';
import {cellOf} from '@theme/SpecPortal/Matrix/columns';
import type {MatrixColumn, MatrixEntry} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly entry: MatrixEntry;
  readonly columns: readonly MatrixColumn[];
  /** Tells the build which links there are. */
  readonly collectLink: (href: string) => void;
}

/**
 * A requirement in the matrix. Its name leads to its place in the spec, its state to its trace. There may be thousands: the
 * page listens for their links, and the style sheet goes by the place of a cell.
 */
function Row({entry, columns, collectLink}: Props): ReactNode {
  const {row, group} = entry;
  const href = `${row.page ?? group.spec.href}#${row.anchor}`;
  const traceHref = `${group.traceHref}#${row.anchor}`;
  collectLink(href);
  collectLink(traceHref);
  return (
    <tr>
      <th scope="row">
        <a href={href} data-spec-card="">
          {row.id ?? '#'}
        </a>
      </th>
      <td>
        <a href={traceHref}>
          <Coverage state={row.state} />
        </a>
        {row.suspect !== undefined && <span className="specPortal-how">{suspectWord(row.suspect)}</span>}
      </td>
      <td>
        {row.level && <LevelBadge level={row.level} />}
        {` ${row.text}`}
      </td>
      {columns.map((column) => (
        <td key={column}>{cellOf(column, entry)}</td>
      ))}
    </tr>
  );
}

export default memo(Row);
