import {translate} from '@docusaurus/Translate';
import Anchor from '@theme/SpecPortal/Anchor';
import Behind from '@theme/SpecPortal/Behind';
import CopyLink from '@theme/SpecPortal/CopyLink';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {useColumns} from '@theme/SpecPortal/RequirementTable/columns';
import Questions from '@theme/SpecPortal/RequirementTable/Questions';
import {type ItemView, useInherited} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly item: ItemView;
  /** Where the id leads: this row, unless the table stands on another page. */
  readonly href?: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** One requirement. */
export default function RequirementRow({item, href = `#${item.anchor}`, children}: Props): ReactNode {
  const columns = useColumns();
  const inherited = useInherited();
  // On another page the list stands where the row leads.
  const inheritedHref = `${href.split('#', 1)[0] ?? ''}#portal-inherited`;
  const decisions = translate({id: 'specPortal.column.decisions', message: 'Decisions'});
  const runbooks = translate({id: 'specPortal.column.runbooks', message: 'Runbooks'});
  return (
    <tr role="row" id={item.anchor} className={item.state === 'retired' ? 'specPortal-retired' : ''}>
      <th role="rowheader" scope="row" className="specPortal-idCell">
        <Anchor id={item.anchor} />
        <PortalLink className="specPortal-id" href={href}>
          {item.localId ?? '#'}
        </PortalLink>
        <CopyLink href={item.href} name={item.localId ?? item.title ?? item.anchor} />
        {item.level && <LevelBadge level={item.level} />}
      </th>
      <td role="cell" className="specPortal-statement">
        {item.title && <strong>{item.title}</strong>}
        {children}
        <Questions questions={item.clarifications} />
      </td>
      {columns.coverage && (
        <>
          <td role="cell" data-label={decisions}>
            <Behind links={item.decisions} inherited={inherited.decisions.length} inheritedHref={inheritedHref} />
          </td>
          <td role="cell" data-label={runbooks}>
            <Behind links={item.runbooks} inherited={inherited.runbooks.length} inheritedHref={inheritedHref} />
          </td>
          <td role="cell" className="specPortal-stateCell">
            {item.coverage && <Coverage state={item.coverage} />}
          </td>
        </>
      )}
    </tr>
  );
}
