import type {Coverage} from '../../../model/coverage.ts';
import type {Finding} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import {onceOf} from '../../../model/onceOf.ts';
import {ofPairs} from '../../../model/parts.ts';
import type {Rule} from '../rule.ts';

/** A requirement behind which no decision and no runbook stands, neither by itself nor through its spec. */
export const uncoveredRequirement: Rule = {
  code: 'uncovered-requirement',
  severity: 'warning',
  check: ({artifacts, coverage, items}) => {
    const templates = new Set(artifacts.filter(({isTemplate}) => isTemplate).map(({key}) => key));
    const gaps = uncovered(items, coverage);
    return (templates.size === 0 ? gaps : gaps.filter(({artifact}) => !templates.has(artifact))).map(gapAt);
  },
};

/** In the order of their coverage. */
const uncovered = ofPairs((items: readonly Item[], coverage: readonly Coverage[]): readonly Item[] => {
  const requirements = new Map(items.filter(({kind}) => kind === 'requirement').map((item) => [item.id, item]));
  return coverage.flatMap(({item, status}) => (status === 'uncovered' ? (requirements.get(item) ?? []) : []));
});

const gapAt = onceOf(
  ({localId, position}: Item): Finding => ({
    message: `No decision and no runbook stands behind ${localId ? `\`${localId}\`` : 'this requirement'}.`,
    hint: 'Name a decision or runbook in the requirement, or accept the gap: `(runbook: n/a — reason)`.',
    position,
  }),
);
