import Translate, {translate} from '@docusaurus/Translate';
import {useGrowing} from '@theme/SpecPortal/GrowingList/useGrowing';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {usePortal} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode, RefObject} from 'react';

export interface Props<Row> {
  /** Must keep its identity as long as the list is the same. */
  readonly rows: readonly Row[];
  /** Leads to all of it where no script runs; the page of all documents when nothing is said. */
  readonly whole?: ReactNode;
  /** Draws the list, or the part of it that is there. */
  readonly children: (rows: readonly Row[], isLong: boolean) => ReactNode;
}

/** A list that is drawn as far as its reader goes, with what is left said behind it. */
export default function GrowingList<Row>({rows, whole = <AllDocuments />, children}: Props<Row>): ReactNode {
  const {shown, isLong, grow, end} = useGrowing(rows);
  return (
    <>
      {children(shown, isLong)}
      {shown.length < rows.length && (
        <p className="specPortal-growing" ref={end as RefObject<HTMLParagraphElement>}>
          {translate(
            {id: 'specPortal.growing.part', message: 'The first {shown} of {total}.'},
            {shown: shown.length, total: rows.length},
          )}{' '}
          <button type="button" className="specPortal-chip specPortal-live" onClick={grow}>
            <Translate id="specPortal.growing.more">Show more</Translate>
          </button>
          <noscript>{whole}</noscript>
        </p>
      )}
    </>
  );
}

function AllDocuments(): ReactNode {
  return (
    <PortalLink href={usePortal().summary.routes.ids}>
      <Translate id="specPortal.growing.all">All documents from A to Z</Translate>
    </PortalLink>
  );
}
