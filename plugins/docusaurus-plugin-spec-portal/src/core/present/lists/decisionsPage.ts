import type {Artifact} from '../../../model/artifact.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import type {DecisionRow, DecisionsPage} from '../pageData.ts';
import type {Views} from '../views.ts';
import {facetOf, statusFacet} from './facets.ts';

/** Specs that a row names. A decision that all specs cite would carry the list of all specs. */
const NAMED = 6;

/** Every decision, those that no longer hold too: a log hides nothing. */
export function decisionsPage({artifacts}: Trace, views: Views, memory: Memory): DecisionsPage {
  const row = memory.remember('row of a decision', (key: string): DecisionRow | null => {
    const artifact = views.artifact(key);
    return artifact ? decisionRow(artifact, views) : null;
  });
  const rows = artifacts.filter(({kind}) => kind === 'decision').flatMap(({key}) => row(key) ?? []);
  return {
    view: 'decisions',
    rows,
    statuses: statusFacet(rows),
    owners: facetOf(rows.map(({owners}) => owners)),
    tags: facetOf(rows.map(({tags}) => tags)),
  };
}

function decisionRow(artifact: Artifact, views: Views): DecisionRow {
  const citing = [...new Set(views.linksTo(artifact.key).map(({from}) => from.artifact))].map((key) => views.ref(key));
  const specs = citing.filter(({kind}) => kind === 'spec');
  return {
    ...views.row(artifact.key),
    date: artifact.dates.created ?? artifact.dates.updated,
    isPast:
      artifact.supersededBy.some(({remark}) => remark === null) ||
      ['superseded', 'deprecated', 'rejected'].includes(artifact.status?.stage ?? ''),
    supersededBy: views.supersessions(artifact.supersededBy),
    supersedes: views.supersessions(artifact.supersedes),
    citingSpecs: specs.map(({key}) => key),
    firstCitingSpecs: specs.slice(0, NAMED),
    citedBy: citing.length,
  };
}
