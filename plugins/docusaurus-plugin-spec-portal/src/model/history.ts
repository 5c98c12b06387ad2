import type {ArtifactKind} from './artifact.ts';
import type {ItemId} from './item.ts';
import type {Commit} from './revisions.ts';
import type {Stage} from './status.ts';

export type {Commit} from './revisions.ts';

/** What Git knows of the documents: who changed what when, told as meaning and not as commits. */
export interface History {
  readonly head: Commit;
  /** Path of the portal root below the repository's top folder, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Only the newest commits are there, so what looks like a first date may be none. */
  readonly isShallow: boolean;
  /** There are older commits whose contents were not compared. */
  readonly isLimited: boolean;
  /** By path; only files that Git holds. */
  readonly files: ReadonlyMap<string, FileHistory>;
  /** Requirements, criteria and clarifications whose text could be followed. */
  readonly items: ReadonlyMap<ItemId, ItemHistory>;
  /** By key of the artifact; only where requirements changed since its approval. */
  readonly drifts: ReadonlyMap<string, Drift>;
  /** Newest first. */
  readonly changes: readonly Change[];
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

/** Requirements of an approved document that were added, removed or reworded afterwards. */
export interface Drift {
  readonly approved: Commit;
  readonly stage: Stage;
  /** Newest first. */
  readonly changes: readonly Change[];
}

export const CHANGE_KINDS = [
  'added',
  'removed',
  'renamed',
  'status',
  'superseded',
  'verified',
  'requirement-added',
  'requirement-removed',
  'text',
  'question',
  'answer',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of meaning in one artifact. */
export interface Change {
  /** Stays the same as long as the commit does; fit for an address. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly commit: Commit;
  readonly documentKind: ArtifactKind;
  /** Key of the artifact; null for one that is no more. */
  readonly artifact: string | null;
  /** The document's title after the change, or before its removal. */
  readonly title: string;
  /** Null when the change is none of an item, and for an item that is no more. */
  readonly item: ItemId | null;
  /** The item's number or title as written; null for a document's own change. */
  readonly label: string | null;
  /** Of the file today; its last one when it is no more. */
  readonly path: string;
  /** Words, status, day or path before and after; null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
}
