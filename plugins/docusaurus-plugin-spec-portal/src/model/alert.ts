import type {Position} from './position.ts';

/** A named text of a rule: a label or an annotation. */
export interface AlertText {
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

/** One alerting rule of a Prometheus rule file, as text. Nothing of it is evaluated. */
export interface AlertRule {
  readonly name: string;
  readonly group: string;
  readonly expr: string;
  /** How long the expression must hold, as written (`10m`); null when the rule fires at once. */
  readonly for: string | null;
  readonly labels: readonly AlertText[];
  readonly annotations: readonly AlertText[];
  /** Of the name. */
  readonly position: Position;
}

/** A rule file, and what could not be read of it. */
export interface AlertFile {
  readonly path: string;
  readonly rules: readonly AlertRule[];
  readonly problems: readonly AlertProblem[];
}

export interface AlertProblem {
  readonly message: string;
  readonly hint: string;
  readonly position: Position;
}

/**
 * How a runbook was found to be an alert's. `url`: the rule's address leads to it; `field`: the runbook names the alert
 * among its metadata or under a heading for alerts; `title`, `file-name`, `heading`: it is called so, as a whole or in a part.
 */
export type ClaimBasis = 'url' | 'field' | 'title' | 'file-name' | 'heading';

/** A runbook that says, or of which a rule says, that it is for an alert. */
export interface AlertClaim {
  /** Key of the runbook. */
  readonly artifact: string;
  readonly basis: ClaimBasis;
  /** Where in the runbook the alert has a part of its own; null for the whole. */
  readonly anchor: string | null;
  readonly position: Position;
}

/** An alert by its name, which is all that a message at night holds. */
export interface Alert {
  readonly name: string;
  /** All rules of that name; empty when only runbooks speak of it. */
  readonly rules: readonly AlertRule[];
  /** The most explicit ones only, one per runbook: one is the answer, several are for a person to decide. */
  readonly claims: readonly AlertClaim[];
}
