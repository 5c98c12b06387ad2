import Translate, {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import Behind from '@theme/SpecPortal/Behind';
import Coverage from '@theme/SpecPortal/Coverage';
import LevelBadge from '@theme/SpecPortal/LevelBadge';
import PortalLink from '@theme/SpecPortal/PortalLink';
import Questions from '@theme/SpecPortal/RequirementTable/Questions';
import ScrollRegion from '@theme/SpecPortal/ScrollRegion';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {EmbedView, TraceRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

type Group = Extract<EmbedView, {shows: 'requirements'}>['groups'][number];

export interface Props {
  readonly groups: readonly Group[];
  /** In the order the author asked for; empty for the usual ones. */
  readonly columns: readonly string[];
}

const USUAL = ['statement', 'decisions', 'runbooks', 'state'];

/** `::requirements`: one table per spec, named by it. */
export default function RequirementGroups({groups, columns}: Props): ReactNode {
  const shown = columns.length > 0 ? columns : USUAL;
  return groups.map((group) => (
    <div key={group.artifact.key}>
      <p className="specPortal-embedHead">
        <ArtifactLink artifact={group.artifact} withKey /> <StatusBadge status={group.artifact.status} />
      </p>
      <ScrollRegion label={group.artifact.title}>
        <table role="table" className="specPortal-table specPortal-requirements">
          <caption className="specPortal-hidden">{group.artifact.title}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <Translate id="specPortal.column.id">ID</Translate>
              </th>
              {shown.map((column) => (
                <th key={column} role="columnheader" scope="col">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {group.rows.map((item) => (
              <tr key={item.id} role="row">
                <th role="rowheader" scope="row" className="specPortal-idCell">
                  <PortalLink className="specPortal-id" href={item.href}>
                    {item.localId ?? '#'}
                  </PortalLink>
                  {!shown.includes('level') && item.level && <LevelBadge level={item.level} />}
                </th>
                {shown.map((column) => (
                  <td
                    key={column}
                    role="cell"
                    data-label={columnName(column)}
                    className={column === 'statement' ? 'specPortal-statement' : undefined}
                  >
                    <Cell column={column} item={item} group={group} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  ));
}

function Cell({
  column,
  item,
  group: {artifact, inherited},
}: {
  readonly column: string;
  readonly item: TraceRow;
  readonly group: Group;
}): ReactNode {
  const inheritedHref = `${artifact.href}#portal-inherited`;
  switch (column) {
    case 'level':
      return item.level && <LevelBadge level={item.level} />;
    case 'decisions':
      return <Behind links={item.decisions} inherited={inherited.decisions.length} inheritedHref={inheritedHref} />;
    case 'runbooks':
      return <Behind links={item.runbooks} inherited={inherited.runbooks.length} inheritedHref={inheritedHref} />;
    case 'state':
      return <Coverage state={item.coverage} />;
    case 'questions':
      return <Questions questions={item.questions.map((question) => ({...question, state: 'open'}))} />;
    default:
      return (
        <>
          {item.title && <strong>{item.title} </strong>}
          {item.text}
        </>
      );
  }
}

function columnName(column: string): string {
  switch (column) {
    case 'level':
      return translate({id: 'specPortal.column.level', message: 'Level'});
    case 'decisions':
      return translate({id: 'specPortal.column.decisions', message: 'Decisions'});
    case 'runbooks':
      return translate({id: 'specPortal.column.runbooks', message: 'Runbooks'});
    case 'state':
      return translate({id: 'specPortal.column.state', message: 'State'});
    case 'questions':
      return translate({id: 'specPortal.questions.title', message: 'Questions'});
    default:
      return translate({id: 'specPortal.column.statement', message: 'Statement'});
  }
}
