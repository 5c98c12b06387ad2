import {translate} from '@docusaurus/Translate';
import type {usePluralForm} from '@docusaurus/theme-common';
import type {ArtifactRow} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly row: ArtifactRow;
  /** Of the list: to know those of a language costs more than all else in a row. */
  readonly plurals: ReturnType<typeof usePluralForm>;
}

/** Key, type, owner and counts of a document in one line. */
export default function RowFacts({row, plurals}: Props): ReactNode {
  const {key, type, owners, created, updated, requirements, covered, openClarifications, tasks, isTemplate} = row;
  const date = updated ?? created;
  return (
    <ul className="specPortal-rowFacts">
      <li className="specPortal-id">{key}</li>
      {type !== null && <li>{type}</li>}
      {owners.length > 0 && <li>{owners.join(', ')}</li>}
      {date !== null && (
        <li>
          <time dateTime={date}>{date}</time>
        </li>
      )}
      {isTemplate && <li>{translate({id: 'specPortal.row.template', message: 'Template, not filled in'})}</li>}
      {requirements > 0 && (
        <li>
          {translate(
            {id: 'specPortal.row.traced', message: '{covered} of {requirements} requirements traced'},
            {covered, requirements},
          )}
        </li>
      )}
      {openClarifications > 0 && (
        <li>
          {plurals.selectMessage(
            openClarifications,
            translate(
              {id: 'specPortal.row.questions', message: '1 open question|{count} open questions'},
              {count: openClarifications},
            ),
          )}
        </li>
      )}
      {tasks !== null && tasks.total > 0 && (
        <li>
          {translate(
            {id: 'specPortal.row.tasks', message: '{done} of {total} tasks done'},
            {done: tasks.done, total: tasks.total},
          )}
        </li>
      )}
    </ul>
  );
}
