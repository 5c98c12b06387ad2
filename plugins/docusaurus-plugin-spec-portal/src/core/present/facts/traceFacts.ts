import type {Facts} from '../../filter/applyFilter.ts';
import type {TraceRow} from '../trace/tracePagesData.ts';
import {STATE_NAMES} from './traceStates.ts';

/** What a requirement of a trace page can be asked for; the spec is known there. */
export function traceFacts(row: TraceRow): Facts {
  const {id, localId, title, text, kind, level, coverage, section, decisions, runbooks} = row;
  return {
    id: [id, ...(localId === null ? [] : [localId])],
    title: [...(title === null ? [] : [title]), text],
    kind: [kind],
    ...(level === null ? {} : {level: [level]}),
    state: [STATE_NAMES[coverage], coverage],
    ...(section === '' ? {} : {section: [section]}),
    decision: decisions.flatMap(({artifact}) => [artifact.key, artifact.title]),
    runbook: runbooks.flatMap(({artifact}) => [artifact.key, artifact.title]),
    alert: row.alerts.map(({name}) => name),
    task: row.tasks.map(({label}) => label),
    story: row.stories.map(({label}) => label),
    question: row.questions.map(({text: question}) => question),
  };
}
