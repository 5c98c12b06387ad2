import type {ArtifactKind} from '../../../model/artifact.ts';
import type {ChangeKind} from '../../../model/history.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {ArtifactRef, StatusView} from '../pageParts.ts';

/** A commit as shown. */
export interface CommitView {
  /** Shortened id. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly author: string;
  /** In the repository's web view; null when its address is unknown. */
  readonly href: string | null;
}

/** One change of meaning. */
export interface ChangeView {
  /** Fit for an address. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly commit: CommitView;
  readonly documentKind: ArtifactKind;
  /** Null for a document that is no more. */
  readonly artifact: ArtifactRef | null;
  readonly title: string;
  /** The item's number or title; null for a document's own change. */
  readonly label: string | null;
  /** The item, else the document; null when it is no more. */
  readonly href: string | null;
  /** Words, status, day or path; the document that took its place, for `superseded`. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What Git could tell: `awaited` in the first seconds of a preview, `cut` in a clone without the older commits, `limited` when they were not compared. */
export type HistoryState = 'awaited' | 'none' | 'cut' | 'limited' | 'whole';

export interface ChangesPage {
  readonly view: 'changes';
  /** Newest first. */
  readonly rows: readonly ChangeView[];
  readonly state: HistoryState;
  readonly kinds: readonly FacetView[];
  readonly documents: readonly FacetView[];
  readonly authors: readonly FacetView[];
  readonly feeds: FeedLinks | null;
}

export interface FeedLinks {
  readonly atom: string;
  readonly json: string | null;
}

/** What the history says of one document, on its own page. */
export interface DocumentHistory {
  /** Null where the history is cut before it. */
  readonly created: CommitView | null;
  readonly updated: CommitView | null;
  /** The last changes, newest first. */
  readonly changes: readonly ChangeView[];
  readonly total: number;
  /** All of its changes; null when there are none. */
  readonly href: string | null;
  readonly feed: string | null;
  /** Requirements that changed after the document was approved; null when none did. */
  readonly drift: {
    readonly approved: CommitView;
    readonly status: StatusView;
    readonly changes: readonly ChangeView[];
  } | null;
}
