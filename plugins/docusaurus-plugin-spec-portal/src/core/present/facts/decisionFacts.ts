import type {Facts} from '../../filter/applyFilter.ts';
import type {DecisionRow} from '../lists/listPagesData.ts';
import {artifactFacts} from './artifactFacts.ts';

/** What a decision can be asked for besides what every document can: its day, and whether it still holds (`is:current`). */
export function decisionFacts(row: DecisionRow): Facts {
  const facts = artifactFacts(row);
  return {
    ...facts,
    date: row.date === null ? [] : [row.date],
    spec: [...new Set([...(facts.spec ?? []), ...row.citingSpecs])],
    decision: [...row.supersededBy, ...row.supersedes].map(({artifact}) => artifact.key),
    is: [...(facts.is ?? []), row.isPast ? 'past' : 'current'],
  };
}
