import Translate from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Grid from '@theme/SpecPortal/Matrix/Grid';
import Names from '@theme/SpecPortal/Matrix/Names';
import Table from '@theme/SpecPortal/Matrix/Table';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import {
  areSameObjects,
  type MatrixColumn,
  type MatrixEntry,
  type MatrixGroup,
} from 'docusaurus-plugin-spec-portal/client';
import {memo, type ReactNode, useId} from 'react';

export interface Props {
  readonly group: MatrixGroup;
  /** The rows of the spec that are shown, in the order wanted. */
  readonly entries: readonly MatrixEntry[];
  readonly columns: readonly MatrixColumn[];
  readonly isGrid: boolean;
}

/** The requirements of one spec. One table per spec keeps thousands of rows quick. */
function Group({group, entries, columns, isGrid}: Props): ReactNode {
  const id = useId();
  const {spec, inherited} = group;
  const documents = entries[0]?.documents ?? [];
  return (
    <section className="specPortal-matrixGroup" aria-labelledby={id}>
      <h2 id={id}>
        <ArtifactLink artifact={spec} withKey /> <StatusBadge status={spec.status} />
      </h2>
      {inherited.decisions.length + inherited.runbooks.length > 0 && (
        <p className="specPortal-how" data-spec-link="">
          <Translate id="specPortal.matrix.throughSpec">Behind every row, through the spec:</Translate>{' '}
          <Names numbers={[...inherited.decisions, ...inherited.runbooks]} documents={documents} />
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a `fieldset` is for controls; this groups cells. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div className="specPortal-scroll specPortal-matrixScroll" role="group" aria-labelledby={id} tabIndex={0}>
        {isGrid ? (
          <Grid group={group} entries={entries} labelledBy={id} />
        ) : (
          <Table group={group} entries={entries} columns={columns} labelledBy={id} />
        )}
      </div>
    </section>
  );
}

/** The list is a new one after each change of the filter; a spec whose rows are the same is not drawn again. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.group === after.group &&
    before.columns === after.columns &&
    before.isGrid === after.isGrid &&
    areSameObjects(before.entries, after.entries)
  );
}

export default memo(Group, isSame);
