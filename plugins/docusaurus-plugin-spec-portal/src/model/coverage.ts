import type {ItemId} from './item.ts';
import type {Link} from './link.ts';

export type CoverageStatus = 'covered' | 'inherited' | 'uncovered' | 'waived';

/** What stands behind one requirement. */
export interface Coverage {
  readonly item: ItemId;
  /** `covered` when a decision or a runbook is named for the item itself, `inherited` when only through its spec. */
  readonly status: CoverageStatus;
  readonly decisions: readonly Link[];
  readonly runbooks: readonly Link[];
}
