import {usePluralForm} from '@docusaurus/theme-common';
import ArtifactStatus from '@theme/SpecPortal/ArtifactStatus';
import PortalLink from '@theme/SpecPortal/PortalLink';
import RowFacts from '@theme/SpecPortal/RowFacts';
import RowList from '@theme/SpecPortal/RowList';
import type {ArtifactRow} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly rows: readonly ArtifactRow[];
}

/** Documents as a list: one link each, then what is known of it in words. */
function ArtifactRows({rows}: Props): ReactNode {
  const plurals = usePluralForm();
  return (
    <RowList rows={rows} keyOf={({path}) => path}>
      {(row) => (
        <>
          <p className="specPortal-rowTitle">
            <PortalLink href={row.href}>{row.title}</PortalLink>
            <ArtifactStatus artifact={row} />
          </p>
          <RowFacts row={row} plurals={plurals} />
        </>
      )}
    </RowList>
  );
}

export default memo(ArtifactRows);
