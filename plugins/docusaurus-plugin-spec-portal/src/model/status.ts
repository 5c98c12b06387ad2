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

/** A stage from data that may hold anything; `unknown` when it is none. */
export function toStage(written: unknown): Stage {
  return STAGES.find((stage) => stage === written) ?? 'unknown';
}

export type Status = WrittenStatus | DerivedStatus;

/** The author's word, cleaned of emphasis, emoji, links and dates, and the stage we read from it. */
export interface WrittenStatus {
  readonly source: 'written';
  readonly written: string;
  readonly stage: Stage;
  /** What carried the word. */
  readonly carrier: 'front-matter' | 'line' | 'table' | 'section';
  readonly position: Position;
}

/** Where nobody wrote a status: the stage that a folder (`done/`) or a mark in the title (`[Deprecated]`) tells. */
export interface DerivedStatus {
  readonly source: 'folder' | 'title';
  readonly written: null;
  readonly stage: Stage;
  /** The folder or mark, as named by its author. */
  readonly evidence: string;
  readonly position: Position;
}
