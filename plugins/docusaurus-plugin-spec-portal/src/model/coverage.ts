import type {ItemId} from './item.ts';
import type {Link} from './link.ts';
import type {Waiver} from './waiver.ts';

export type CoverageStatus = 'covered' | 'inherited' | 'uncovered' | 'waived';

/** What stands behind one requirement. */
export interface Coverage {
  readonly item: ItemId;
  /**
   * `covered` when a decision or a runbook is named for the item itself, `waived` when its author gives a reason why
   * none is, `inherited` when only through its spec.
   */
  readonly status: CoverageStatus;
  readonly decisions: readonly Link[];
  readonly runbooks: readonly Link[];
  /** Gaps accepted with a reason, whatever the status: a requirement may have a decision and need no runbook. */
  readonly waivers: readonly (Waiver & {readonly reason: string})[];
}

/**
 * Coverage as it is shown. `suspect`: something stands behind it that has to be looked at again; `optional`: a success
 * criterion with nothing behind it, which nobody asks for.
 */
export type TraceState = CoverageStatus | 'suspect' | 'optional';
