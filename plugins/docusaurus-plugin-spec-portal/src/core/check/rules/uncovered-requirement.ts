import type {Coverage} from '../../../model/coverage.ts';
import type {Finding} from '../../../model/diagnostic.ts';
import type {Item} from '../../../model/item.ts';
import {onceOf} from '../../../model/onceOf.ts';
import {ofParts} from '../../../model/parts.ts';
import {itemsById} from '../../resolve/indexes.ts';
import type {Rule} from '../rule.ts';

/** A requirement behind which no decision and no runbook stands, neither by itself nor through its spec. */
export const uncoveredRequirement: Rule = {
  code: 'uncovered-requirement',
  severity: 'warning',
  check: ({artifacts, coverage, items}) => {
    const templates = new Set(artifacts.filter(({isTemplate}) => isTemplate).map(({key}) => key));
    const itemOf = itemsById(items);
    return uncovered(coverage)
      .flatMap(({item}) => itemOf(item) ?? [])
      .filter(({kind, artifact}) => kind === 'requirement' && !templates.has(artifact))
      .map(gapAt);
  },
};

const uncovered = ofParts((coverage: readonly Coverage[]) => coverage.filter(({status}) => status === 'uncovered'));

const gapAt = onceOf(
  ({localId, position}: Item): Finding => ({
    message: `No decision and no runbook stands behind ${localId ? `\`${localId}\`` : 'this requirement'}.`,
    hint: 'Name a decision or runbook in the requirement, or accept the gap: `(runbook: n/a — reason)`.',
    position,
  }),
);
