import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowFacts from '@theme/SpecPortal/RowFacts';
import RowList from '@theme/SpecPortal/RowList';
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
    <RowList rows={rows} keyOf={({path}) => path}>
      {(row) => (
        <>
          <p className="specPortal-rowTitle">
            <PortalLink href={row.href}>{row.title}</PortalLink>
            <ArtifactStatus artifact={row} />
          </p>
          <RowFacts row={row} />
          {extra?.(row)}
        </>
      )}
    </RowList>
  );
}
