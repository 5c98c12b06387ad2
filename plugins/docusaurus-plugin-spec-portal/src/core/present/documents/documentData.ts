import type {LinkType} from '../../../model/link.ts';
import type {ArtifactRef, ProgressView} from '../pageParts.ts';

/** A user story, looked up by its anchor. */
export interface StoryView {
  readonly anchor: string;
  /** As written, `US-1` for `User Story 1`; empty for a story without a number. */
  readonly label: string;
  readonly title: string;
  readonly priority: string | null;
  readonly scenarios: number;
}

/** Tasks or checks under one heading. */
export interface SectionProgress extends ProgressView {
  readonly kind: 'task' | 'check';
  /** Anchor of the heading when it stands on this page, to show the progress there. */
  readonly anchor: string | null;
  readonly href: string;
}

/** Another document that refers to this one, with every sentence that does. */
export interface BacklinkGroup {
  readonly from: ArtifactRef;
  readonly citations: readonly CitationView[];
}

export interface CitationView {
  /** Local id of the citing item, if any. */
  readonly item: string | null;
  readonly href: string;
  /** Local ids of the cited items of this page, `FR-001, FR-003`; null where the document itself is cited. */
  readonly cites: string | null;
  readonly type: LinkType;
  readonly sentence: string;
  readonly section: string;
}

/** Where the file can be changed, followed and read by a machine. Null where the repository's address is not known. */
export interface FileActions {
  readonly edit: string | null;
  readonly history: string | null;
  readonly markdown: string;
}
