import type {Position} from './position.ts';

/** What a requirement's author says it needs not: a runbook, a decision, or (`trace`) either. */
export type WaivedSide = 'runbook' | 'decision' | 'trace';

/** A gap accepted where the requirement stands: `(runbook: n/a — no operator action)`. */
export interface Waiver {
  readonly side: WaivedSide;
  /** The author's words; null when there are none, and then nothing is waived. */
  readonly reason: string | null;
  /** Of the opening bracket, or of the directive that says it. */
  readonly position: Position;
}

/** A waiver with the item it stands in, by the item's anchor in its file. */
export interface FileWaiver extends Waiver {
  readonly item: string;
}
