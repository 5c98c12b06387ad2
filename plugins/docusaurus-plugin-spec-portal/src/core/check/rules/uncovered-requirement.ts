import {itemsById} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

/** A requirement behind which no decision and no runbook stands, neither by itself nor through its spec. */
export const uncoveredRequirement: Rule = {
  code: 'uncovered-requirement',
  severity: 'warning',
  check: ({artifacts, coverage, items}) => {
    const byId = itemsById(items);
    const templates = new Set(artifacts.filter(({isTemplate}) => isTemplate).map(({key}) => key));
    return coverage.flatMap(({item: id, status}) => {
      const item = byId.get(id);
      if (status !== 'uncovered' || item?.kind !== 'requirement' || templates.has(item.artifact)) return [];
      return [
        {
          message: `No decision and no runbook stands behind ${item.localId ? `\`${item.localId}\`` : 'this requirement'}.`,
          hint: 'Name a decision or runbook in the requirement, or accept the gap: `(runbook: n/a — reason)`.',
          position: item.position,
        },
      ];
    });
  },
};
