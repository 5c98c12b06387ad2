import {translate} from '@docusaurus/Translate';
import ArtifactLink from '@theme/SpecPortal/ArtifactLink';
import StatusBadge from '@theme/SpecPortal/StatusBadge';
import type {DocumentRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

/** One fact of a document; what it does not have is a dash. */
export function DocumentCell({column, row}: {readonly column: string; readonly row: DocumentRow}): ReactNode {
  switch (column) {
    case 'status':
      return <StatusBadge status={row.status} />;
    case 'type':
      return row.type ?? DASH;
    case 'owner':
      return row.owners.join(', ') || DASH;
    case 'created':
      return <Day day={row.created} />;
    case 'updated':
      return <Day day={row.updated ?? row.created} />;
    case 'date':
      return <Day day={'date' in row ? row.date : null} />;
    case 'verified':
      return <Day day={'verified' in row ? row.verified.date : null} />;
    case 'requirements':
      return row.requirements === 0
        ? DASH
        : translate(
            {id: 'specPortal.embed.rowTraced', message: '{covered} of {requirements} traced'},
            {covered: row.covered, requirements: row.requirements},
          );
    case 'questions':
      return row.openClarifications;
    case 'tasks':
      return row.tasks === null
        ? DASH
        : translate(
            {id: 'specPortal.embed.rowTasks', message: '{done} of {total} tasks'},
            {done: row.tasks.done, total: row.tasks.total},
          );
    case 'superseded':
      return 'supersededBy' in row && row.supersededBy.length > 0
        ? row.supersededBy.map(({artifact}) => <ArtifactLink key={artifact.key} artifact={artifact} withKey />)
        : DASH;
    case 'cited':
      return 'citedBy' in row ? row.citedBy : DASH;
    case 'service':
      return 'service' in row && row.service !== '' ? row.service : DASH;
    case 'serves':
      return 'serves' in row ? row.serves : DASH;
    default:
      return DASH;
  }
}

const DASH = '–';

function Day({day}: {readonly day: string | null}): ReactNode {
  return day === null ? DASH : <time dateTime={day}>{day}</time>;
}

export function columnName(column: string): string {
  switch (column) {
    case 'status':
      return translate({id: 'specPortal.column.status', message: 'Status'});
    case 'type':
      return translate({id: 'specPortal.column.type', message: 'Type'});
    case 'owner':
      return translate({id: 'specPortal.column.owner', message: 'Owner'});
    case 'created':
      return translate({id: 'specPortal.column.created', message: 'Created'});
    case 'updated':
      return translate({id: 'specPortal.column.updated', message: 'Updated'});
    case 'date':
      return translate({id: 'specPortal.column.date', message: 'Date'});
    case 'verified':
      return translate({id: 'specPortal.column.verified', message: 'Last verified'});
    case 'requirements':
      return translate({id: 'specPortal.column.requirements', message: 'Requirements'});
    case 'questions':
      return translate({id: 'specPortal.column.openQuestions', message: 'Open questions'});
    case 'tasks':
      return translate({id: 'specPortal.column.tasks', message: 'Tasks'});
    case 'superseded':
      return translate({id: 'specPortal.column.superseded', message: 'Superseded by'});
    case 'cited':
      return translate({id: 'specPortal.column.cited', message: 'Cited by'});
    case 'service':
      return translate({id: 'specPortal.column.service', message: 'Service'});
    default:
      return translate({id: 'specPortal.column.serves', message: 'Serves requirements'});
  }
}
