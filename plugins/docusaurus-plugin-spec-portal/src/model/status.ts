import type {Position} from './position.ts';

/** Our stages of a life cycle; `unknown` is a written word the vocabulary does not hold. */
export const STAGES = [
  'draft',
  'review',
  'accepted',
  'implementing',
  'done',
  'superseded',
  'deprecated',
  'rejected',
  'unknown',
] as const;

export type Stage = (typeof STAGES)[number];

/** The author's word, cleaned of emphasis, emoji, links and dates, and the stage we read from it. */
export interface Status {
  readonly written: string;
  readonly stage: Stage;
  readonly position: Position;
}
