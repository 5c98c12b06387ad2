import type {ArtifactKind} from '../../model/artifact.ts';
import type {TraceState} from '../../model/coverage.ts';
import type {Severity} from '../../model/diagnostic.ts';
import type {ItemKind, ItemState, Level} from '../../model/item.ts';
import type {Basis, UnresolvedReason} from '../../model/link.ts';
import type {Stage} from '../../model/status.ts';
import type {WaivedSide} from '../../model/waiver.ts';
import type {CommitView} from './history/changesPageData.ts';

/** A status: the author's word, empty where he wrote none, and the stage that sets its tone. The theme has the words for the rest. */
export interface StatusView {
  readonly label: string;
  readonly stage: Stage | 'unset';
  /** What it was read from, where its own file does not say it. */
  readonly origin?: StatusOrigin;
}

/** Another document took its place, whatever it says itself; its folder; its title. */
export type StatusOrigin =
  | {readonly by: 'successor'; readonly written: string | null}
  | {readonly by: 'folder'; readonly folder: string}
  | {readonly by: 'title'};

/** An alert, and the page its name leads to. */
export interface AlertLink {
  readonly name: string;
  readonly href: string;
}

/** A place in a source file; `href` leads to the line in the repository when its address is known. */
export interface PlaceView {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly href: string | null;
}

/** An artifact named on another page. */
export interface ArtifactRef {
  readonly key: string;
  readonly kind: ArtifactKind;
  readonly title: string;
  readonly status: StatusView;
  readonly href: string;
}

/** What a reference slot points to. */
export interface SlotView {
  readonly state: 'resolved' | UnresolvedReason;
  /** First target; null when not resolved. */
  readonly href: string | null;
  readonly kind: ArtifactKind | null;
  /** Of the document; null when not resolved. */
  readonly status: StatusView | null;
  /** `SPEC-012/FR-005`; the author's words when not resolved. */
  readonly name: string;
  /** First words of the target; empty when not resolved. */
  readonly text: string;
  /** Further targets of the same words. */
  readonly more: number;
  /** A name much like this one, when it names nothing. */
  readonly nearest: string | null;
  /** Where an ambiguous name could lead. */
  readonly candidates: readonly {readonly label: string; readonly href: string}[];
}

/** A decision or runbook behind a requirement, with how the link was found. */
export interface BehindView {
  readonly artifact: ArtifactRef;
  readonly basis: Basis;
  readonly how: HowFound;
  readonly place: PlaceView;
}

/** How a link was found: where its name stands. `name` is the section's heading, or the task's number. */
export interface HowFound {
  readonly by: 'other-side' | 'task' | 'section' | 'spec' | 'front-matter' | 'requirement' | 'text' | 'item' | 'below';
  readonly name?: string;
}

/** Why a requirement's trace has to be looked at again: its words are newer than the last check of its runbooks. Days as `YYYY-MM-DD`. */
export interface SuspectView {
  readonly changed: string;
  readonly runbooks: readonly {readonly artifact: string; readonly verified: string}[];
}

/** A gap that the author of a requirement accepts, and why. */
export interface WaiverView {
  readonly side: WaivedSide;
  readonly reason: string;
  readonly place: PlaceView;
}

/** What stands behind all requirements of a spec because the spec itself names it; said once per page, not per row. */
export interface InheritedView {
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
}

/** Facts about one item, looked up by its anchor. */
export interface ItemView {
  readonly id: string;
  /** Local id, or null for items without a number. */
  readonly localId: string | null;
  readonly anchor: string;
  readonly kind: ItemKind;
  readonly level: Level | null;
  readonly state: ItemState | null;
  readonly title: string | null;
  /** Empty on the item's own page, where the tree holds the statement. */
  readonly text: string;
  readonly priority: string | null;
  readonly href: string;
  readonly place: PlaceView;
  readonly coverage: TraceState | null;
  /** Gaps accepted in its text. */
  readonly waivers: readonly WaiverView[];
  /** Null when its trace need not be looked at again. */
  readonly suspect: SuspectView | null;
  /** Named for this item; what only its spec names stands in the page's `inherited`. */
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
  /** Open clarifications that belong to the item. */
  readonly clarifications: readonly {readonly text: string; readonly href: string; readonly state: ItemState}[];
}

export interface ClarificationView {
  readonly text: string;
  readonly answer: string | null;
  readonly state: ItemState;
  readonly href: string;
  readonly section: string;
  /** Local id of the item the question belongs to. */
  readonly of: string | null;
  readonly artifact: ArtifactRef;
  readonly place: PlaceView;
  /** The line where it can be answered; null when the repository is unknown. */
  readonly edit: string | null;
  /** The commit it came in with; null when nobody can tell. */
  readonly asked: CommitView | null;
  /** The day of the answer, `YYYY-MM-DD`; null for open ones, and when nobody can tell. */
  readonly answered: string | null;
  /** Who answers for the document, in its own words. */
  readonly owners: readonly string[];
}

export interface ProgressView {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

export interface DiagnosticView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: PlaceView;
  /** The portal page of the file, if it has one. */
  readonly href: string | null;
}

/** A diagnostic on the page of its file, with what it speaks of in the page's body. */
export interface PlacedDiagnostic extends DiagnosticView {
  /** `slot 3` for a reference, `#fr-005` for the item or heading it stands in or below; null above the first of them. */
  readonly at: string | null;
}

/** A claim of a document and what another place shows, with both sources. */
export interface ContradictionView {
  readonly claimed: {readonly text: string; readonly place: PlaceView};
  readonly evidence: {readonly text: string; readonly place: PlaceView};
}

/** One end of a supersession as shown in the banner and the log. */
export interface SupersessionView {
  readonly artifact: ArtifactRef;
  readonly derived: boolean;
  readonly remark: string | null;
}
