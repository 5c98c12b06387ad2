import type {Facts} from '../../filter/applyFilter.ts';
import type {ArtifactRow} from '../lists/listPagesData.ts';
import {statusFacts} from './statusFacts.ts';

/** What a document in a list can be asked for. */
export function artifactFacts(row: ArtifactRow): Facts {
  const {key, kind, title, path, status, type, owners, tags, created, updated, isTemplate} = row;
  return {
    id: [key],
    title: [title],
    kind: [kind],
    path: [path],
    status: statusFacts(status),
    type: type === null ? [] : [type],
    owner: owners,
    tag: tags,
    created: created === null ? [] : [created],
    updated: updated === null ? [] : [updated],
    spec: row.specs,
    decision: row.decisions,
    runbook: row.runbooks,
    requirement: times(row.requirements + row.waived),
    question: times(row.openClarifications),
    task: times(row.tasks?.total ?? 0),
    state: stateOf(row),
    is: isTemplate ? ['template'] : [],
  };
}

/** A list of that length: what is counted has no name of its own here. */
function times(count: number): readonly string[] {
  return Array.from({length: count}, () => '');
}

function stateOf({requirements, covered, openClarifications}: ArtifactRow): readonly string[] {
  return [...(covered < requirements ? ['gap'] : []), ...(openClarifications > 0 ? ['open'] : [])];
}
