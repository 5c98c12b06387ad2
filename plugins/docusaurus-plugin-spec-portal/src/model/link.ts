import type {ItemId} from './item.ts';
import type {Position} from './position.ts';
import type {ReferenceForm} from './reference.ts';

export type LinkType =
  | 'decided-by'
  | 'operated-by'
  | 'supersedes'
  | 'superseded-by'
  | 'amends'
  | 'implements'
  | 'verifies'
  | 'depends-on'
  | 'covers'
  | 'mentions';

/**
 * How a link was found. `direct`: written there; `section`: by the section it stands in;
 * `inherited`: through the artifact; `derived`: the other side said it; `task`: a task names both ends.
 */
export type Basis = 'direct' | 'section' | 'inherited' | 'derived' | 'task';

/** One end of a link: an artifact, or an item of it. */
export interface LinkEnd {
  readonly artifact: string;
  readonly item: ItemId | null;
  readonly path: string;
}

/** A reference whose target was found. */
export interface Link {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: LinkType;
  readonly basis: Basis;
  readonly form: ReferenceForm;
  readonly raw: string;
  readonly section: string;
  readonly sentence: string;
  readonly position: Position;
}

/** Why a reference found no target. */
export type UnresolvedReason = 'broken' | 'ambiguous' | 'outside' | 'placeholder';

/** A name that fits an ambiguous reference. */
export interface Candidate {
  readonly artifact: string;
  readonly item: ItemId | null;
  readonly path: string;
}

/** A reference that names nothing, several things, something outside the portal, or a placeholder. */
export interface Unresolved {
  readonly raw: string;
  readonly form: ReferenceForm;
  readonly reason: UnresolvedReason;
  readonly candidates: readonly Candidate[];
  /** Key of the artifact that holds the reference. */
  readonly artifact: string;
  readonly position: Position;
  /** Nearest existing name, when one is near. */
  readonly nearest: string | null;
}
