import Translate from '@docusaurus/Translate';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import Empty from '@theme/SpecPortal/Empty';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowFacts from '@theme/SpecPortal/RowFacts';
import type {ArtifactRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props<Row extends ArtifactRow> {
  readonly rows: readonly Row[];
  /** More about a row than every row has. */
  readonly extra?: (row: Row) => ReactNode;
}

/** Documents as a list: one link each, then what is known of it in words. */
export default function ArtifactRows<Row extends ArtifactRow>({rows, extra}: Props<Row>): ReactNode {
  return (
    <ul className="specPortal-rows">
      {rows.map((row) => (
        <li key={row.path} className="specPortal-row">
          <p className="specPortal-rowTitle">
            <PortalLink href={row.href}>{row.title}</PortalLink>
            <ArtifactStatus artifact={row} />
          </p>
          <RowFacts row={row} />
          {extra?.(row)}
        </li>
      ))}
    </ul>
  );
}

/** A portal without documents of a kind says what was looked for. */
export function NoDocuments({count}: {readonly count: number}): ReactNode {
  if (count > 0) return null;
  return (
    <Empty>
      <p>
        <Translate id="specPortal.rows.none">
          No document of this kind was found. The home page tells which folders were looked at.
        </Translate>
      </p>
    </Empty>
  );
}
