import type {Position} from './position.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Seen by a rule: a fact, the way out, the place. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
  readonly position: Position;
  /** Where one case of a rule weighs less than the others; the site's own setting for the rule comes first. */
  readonly severity?: Severity;
}

/** A finding signed by the runner. */
export interface Diagnostic extends Finding {
  readonly code: string;
  readonly severity: Severity;
}
