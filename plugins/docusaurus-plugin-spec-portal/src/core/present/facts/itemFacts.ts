import type {Facts} from '../../filter/applyFilter.ts';
import type {EmbedData} from '../hostData.ts';
import type {ItemView} from '../pageParts.ts';
import {STATE_NAMES} from './traceStates.ts';

/** A requirement together with the spec it stands in. */
export interface ItemRow {
  readonly item: ItemView;
  readonly of: EmbedData;
}

/** What a requirement can be asked for. */
export function itemFacts({item, of: {artifact}}: ItemRow): Facts {
  const {id, localId, kind, title, text, level, coverage, decisions, runbooks, clarifications} = item;
  const isOpen = clarifications.some(({state}) => state === 'open');
  return {
    id: localId === null ? [id] : [id, localId],
    title: title === null ? [text] : [title, text],
    kind: [kind],
    spec: [artifact.key, artifact.title],
    status: artifact.status.stage === 'unset' ? [] : [artifact.status.stage, artifact.status.label],
    level: level === null ? [] : [level],
    state: coverage === null ? [] : [STATE_NAMES[coverage], coverage],
    decision: decisions.map((behind) => behind.artifact.key),
    runbook: runbooks.map((behind) => behind.artifact.key),
    question: isOpen ? clarifications.filter(({state}) => state === 'open').map(({text: asked}) => asked) : [],
  };
}
