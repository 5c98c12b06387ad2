import {translate} from '@docusaurus/Translate';
import Cell from '@theme/SpecPortal/Matrix/Cell';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {MatrixColumn, MatrixEntry} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export function columnWord(column: MatrixColumn): string {
  const words: Record<MatrixColumn, () => string> = {
    decisions: () => translate({id: 'specPortal.column.decisions', message: 'Decisions'}),
    runbooks: () => translate({id: 'specPortal.column.runbooks', message: 'Runbooks'}),
    alerts: () => translate({id: 'specPortal.column.alerts', message: 'Alerts'}),
    stories: () => translate({id: 'specPortal.column.stories', message: 'Stories'}),
    tasks: () => translate({id: 'specPortal.column.tasks', message: 'Tasks'}),
    questions: () => translate({id: 'specPortal.column.questions', message: 'Open questions'}),
    section: () => translate({id: 'specPortal.column.section', message: 'Section'}),
  };
  return wordOf(words, column);
}

/** What a column says of a requirement. */
export function cellOf(column: MatrixColumn, {row, group, documents}: MatrixEntry): ReactNode {
  if (column === 'decisions')
    return (
      <Cell
        side="decision"
        own={row.decisions ?? []}
        inherited={group.inherited.decisions.length}
        accepted={row.accepted?.decision}
        documents={documents}
      />
    );
  if (column === 'runbooks')
    return (
      <Cell
        side="runbook"
        own={row.runbooks ?? []}
        inherited={group.inherited.runbooks.length}
        accepted={row.accepted?.runbook}
        documents={documents}
      />
    );
  if (column === 'alerts') return (row.alerts ?? []).join(', ');
  if (column === 'stories') return (row.stories ?? []).join(', ');
  if (column === 'tasks') return (row.tasks ?? []).join(', ');
  if (column === 'questions') return row.questions ?? 0;
  return row.section ?? '';
}
