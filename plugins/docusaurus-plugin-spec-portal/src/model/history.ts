import type {ItemId} from './item.ts';

/** What Git knows of the documents: who changed what when, told as meaning and not as commits. */
export interface History {
  readonly head: Commit;
  /** Only the newest commits are there, so what looks like a first date may be none. */
  readonly isShallow: boolean;
  /** By path; only files that Git holds. */
  readonly files: ReadonlyMap<string, FileHistory>;
  /** Items whose text could be followed. */
  readonly items: ReadonlyMap<ItemId, ItemHistory>;
  /** Newest first. */
  readonly changes: readonly Change[];
}

export interface Commit {
  readonly id: string;
  /** Calendar day of the author, `YYYY-MM-DD`. */
  readonly date: string;
  readonly author: string;
}

/** First and last commit of a file; `created` is null when the history is cut before it. */
export interface FileHistory {
  readonly created: Commit | null;
  readonly updated: Commit;
}

/** The commits an item's text came in with and was last changed by; `added` is null when the history is cut before it. */
export interface ItemHistory {
  readonly added: Commit | null;
  readonly changed: Commit;
}

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'status'
  | 'text'
  | 'superseded'
  | 'verified'
  | 'question'
  | 'answer';

/** One change of meaning in one artifact. */
export interface Change {
  readonly kind: ChangeKind;
  readonly commit: Commit;
  /** Key of the artifact; null for one that is no more. */
  readonly artifact: string | null;
  readonly item: ItemId | null;
  readonly path: string;
  /** One sentence without a full stop: `FR-005 changed its text`. */
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}
