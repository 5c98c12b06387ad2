import type {Position} from './position.ts';

/** Where a hurried reader wants to go. */
export const JUMP_TARGETS = ['check', 'fix', 'roll-back', 'escalate'] as const;

export type JumpTarget = (typeof JUMP_TARGETS)[number];

/** What a runbook says of itself, as written. Absent is null: nothing here is concluded from anything else. */
export interface RunbookFacts {
  readonly severity: string | null;
  readonly service: string | null;
  readonly owner: string | null;
  readonly escalation: readonly Contact[];
  /** What users feel, in one sentence. */
  readonly impact: string | null;
  /** Who last walked through it. */
  readonly verifiedBy: string | null;
  readonly alerts: readonly AlertMention[];
  /** Its author wrote that no alert leads here (`Alerts: none`). */
  readonly hasNoAlert: boolean;
  readonly jumps: readonly Jump[];
}

/** Whom to ask: words, and an address when they hold one. */
export interface Contact {
  readonly text: string;
  readonly href: string | null;
}

/** An alert the runbook names as its own. */
export interface AlertMention {
  readonly name: string;
  readonly basis: 'field' | 'title' | 'file-name';
  readonly position: Position;
}

export interface Jump {
  readonly target: JumpTarget;
  readonly anchor: string;
  /** The heading as written. */
  readonly heading: string;
}
