import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import {suspectWord} from '@theme/SpecPortal/linkWords';
import {cellOf} from '@theme/SpecPortal/Matrix/columns';
import PortalLink from '@theme/SpecPortal/PortalLink';
import type {MatrixColumn, MatrixEntry} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly entry: MatrixEntry;
  readonly columns: readonly MatrixColumn[];
}

/** A requirement in the matrix. Its name leads to its place in the spec, its state to its trace. */
export default function Row({entry, columns}: Props): ReactNode {
  const {row, group} = entry;
  return (
    <tr className={`specPortal-matrixRow--${row.state}`}>
      <th scope="row">
        <PortalLink className="specPortal-id" href={`${row.page ?? group.spec.href}#${row.anchor}`} hasCard>
          {row.id ?? '#'}
        </PortalLink>
      </th>
      <td>
        <PortalLink className="specPortal-stateLink" href={`${group.traceHref}#${row.anchor}`}>
          <Coverage state={row.state} />
        </PortalLink>
        {row.suspect !== undefined && <span className="specPortal-how">{suspectWord(row.suspect)}</span>}
      </td>
      <td className="specPortal-matrixText">
        {row.level && <LevelBadge level={row.level} />} {row.text}
      </td>
      {columns.map((column) => (
        <td key={column}>{cellOf(column, entry)}</td>
      ))}
    </tr>
  );
}
