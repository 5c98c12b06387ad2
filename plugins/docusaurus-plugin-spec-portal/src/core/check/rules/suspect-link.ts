import {suspectsOf} from '../../history/suspects.ts';
import {itemsById} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

/** A requirement that was reworded after its runbook was last found right. */
export const suspectLink: Rule = {
  code: 'suspect-link',
  severity: 'warning',
  check: (trace, evidence) => {
    const suspects = [...suspectsOf(trace, evidence).values()];
    if (suspects.length === 0) return [];
    const itemOf = itemsById(trace.items);
    const titles = new Map(trace.artifacts.map(({key, title}) => [key, title]));
    return suspects.flatMap(({item: id, changed, runbooks}) => {
      const item = itemOf(id);
      if (!item) return [];
      return runbooks.map(({artifact, verified}) => ({
        message: `${item.localId ? `\`${item.localId}\`` : 'This requirement'} has its words since ${changed.date}, and the runbook \`${titles.get(artifact) ?? artifact}\` was verified before, on ${verified}.`,
        hint: 'Walk through the runbook with the new words, and write the day as its `Last verified`.',
        position: item.position,
      }));
    });
  },
};
