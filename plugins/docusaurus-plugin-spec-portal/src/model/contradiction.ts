import type {Position} from './position.ts';

/** What an artifact claims about itself, against what another place shows. Both sides stay; nobody decides between them. */
export interface Contradiction {
  /** Key of the artifact. */
  readonly artifact: string;
  readonly kind: 'two-statuses' | 'place' | 'superseded' | 'open-clarifications' | 'tasks-done';
  readonly claimed: ContradictionSide;
  readonly evidence: ContradictionSide;
}

export interface ContradictionSide {
  /** A clause that fits after `Claimed:`, in the author's words where there are any. */
  readonly what: string;
  readonly position: Position;
}
