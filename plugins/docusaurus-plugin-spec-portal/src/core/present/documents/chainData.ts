import type {ArtifactRef, PlaceView} from '../pageParts.ts';

/** Documents that took each other's place. */
export interface ChainView {
  /** Oldest first. Several documents in one step: one was replaced by several, or several by one. */
  readonly steps: readonly (readonly ChainEntry[])[];
  /** Documents that replace each other in a circle, this one among them or next to it; empty when there is none. */
  readonly circle: readonly ArtifactRef[];
  /** Where the chain breaks: a name that leads nowhere, a status `superseded` without a successor. */
  readonly breaks: readonly {
    readonly why: 'broken' | 'ambiguous' | 'no-successor';
    /** What the author wrote; empty without a successor. */
    readonly name: string;
    readonly place: PlaceView;
  }[];
}

export interface ChainEntry {
  readonly artifact: ArtifactRef;
  /** The document of this page. */
  readonly isShown: boolean;
  /** Nothing took its place, and it does not say that it no longer holds. */
  readonly isCurrent: boolean;
}
