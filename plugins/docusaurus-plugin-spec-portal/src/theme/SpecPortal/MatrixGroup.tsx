import Translate from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import MatrixCell from '@theme/SpecPortal/MatrixCell';
import MatrixNames from '@theme/SpecPortal/MatrixNames';
import PortalLink from '@theme/SpecPortal/PortalLink';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {MatrixPage} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode} from 'react';

export type Group = MatrixPage['groups'][number];
export type Row = Group['rows'][number];

export interface Props {
  readonly group: Group;
  /** The rows that passed the filters. */
  readonly rows: readonly Row[];
}

/** A guess, for the scroll bar of a long matrix, until the browser has measured. */
const ROW_HEIGHT = 70;

/** The requirements of one spec. One table per spec keeps thousands of rows quick: the browser skips what is out of sight. */
function MatrixGroup({group: {spec, inherited}, rows}: Props): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section
      className="specPortal-matrixGroup"
      style={{containIntrinsicBlockSize: `auto ${(rows.length + 2) * ROW_HEIGHT}px`}}
    >
      <h2>
        <ArtifactLink artifact={spec} withKey /> <StatusBadge status={spec.status} />
      </h2>
      {inherited.decisions.length + inherited.runbooks.length > 0 && (
        <p className="specPortal-how">
          <Translate id="specPortal.matrix.throughSpec">Behind every row, through the spec:</Translate>{' '}
          <MatrixNames links={[...inherited.decisions, ...inherited.runbooks]} />
        </p>
      )}
      <ScrollRegion label={spec.title}>
        <table className="specPortal-table specPortal-matrix">
          <caption className="specPortal-hidden">{spec.title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="specPortal.column.id">ID</Translate>
              </th>
              <th scope="col">
                <Translate id="specPortal.column.state">State</Translate>
              </th>
              <th scope="col">
                <Translate id="specPortal.column.requirement">Requirement</Translate>
              </th>
              <th scope="col">
                <Translate id="specPortal.column.decisions">Decisions</Translate>
              </th>
              <th scope="col">
                <Translate id="specPortal.column.runbooks">Runbooks</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.href} className={`specPortal-matrixRow--${row.coverage}`}>
                <th scope="row">
                  <PortalLink className="specPortal-id" href={row.href}>
                    {row.localId ?? '#'}
                  </PortalLink>
                </th>
                <td>
                  <Coverage state={row.coverage} />
                </td>
                <td>
                  {row.level && <LevelBadge level={row.level} />} {row.text}
                </td>
                <td>
                  <MatrixCell links={row.decisions} inherited={inherited.decisions.length} />
                </td>
                <td>
                  <MatrixCell links={row.runbooks} inherited={inherited.runbooks.length} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

export default memo(MatrixGroup);
