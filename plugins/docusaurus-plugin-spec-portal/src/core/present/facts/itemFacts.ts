import type {Facts} from '../../filter/applyFilter.ts';
import type {EmbedData} from '../hostData.ts';
import type {TraceRow} from '../trace/tracePagesData.ts';
import {statusFacts} from './statusFacts.ts';
import {traceFacts} from './traceFacts.ts';

/** A requirement together with the spec it stands in. */
export interface RequirementRow {
  readonly row: TraceRow;
  readonly of: EmbedData;
}

/** What a requirement can be asked for outside its spec's pages: as in the matrix, what its spec names counts. */
export function itemFacts({row, of: {artifact, owners, inherited}}: RequirementRow): Facts {
  const facts = traceFacts(row);
  const named = (behind: EmbedData['inherited']['decisions']) =>
    behind.flatMap((each) => [each.artifact.key, each.artifact.title]);
  return {
    ...facts,
    spec: [artifact.key, artifact.title],
    ...(artifact.status.stage === 'unset' ? {} : {status: statusFacts(artifact.status)}),
    owner: owners,
    decision: [...(facts.decision ?? []), ...named(inherited.decisions)],
    runbook: [...(facts.runbook ?? []), ...named(inherited.runbooks)],
  };
}
