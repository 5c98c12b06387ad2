import type {CoverageStatus} from '../../../model/coverage.ts';
import type {ItemKind, ItemState, Level} from '../../../model/item.ts';
import type {ArtifactRef} from '../pageParts.ts';

/** What the previews of links to one page need: the document, and its items by anchor. Fetched once per page, on the first hover. */
export interface CardFile {
  readonly artifact: ArtifactRef;
  /** Title of this file; differs from the artifact's on a companion's page. */
  readonly title: string;
  /** First words of the text; empty when it has none. */
  readonly text: string;
  /** At most two. */
  readonly counts: readonly CardCount[];
  readonly items: Readonly<Record<string, ItemCard>>;
}

/** A preview of one item. */
export interface ItemCard {
  /** `SPEC-012/FR-005`. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  readonly level: Level | null;
  readonly coverage: CoverageStatus | null;
  readonly state: ItemState | null;
  readonly counts: readonly CardCount[];
}

/** How many of what; `of` where it is a part of a whole (4 of 11 tasks). */
export interface CardCount {
  readonly what: 'requirement' | 'question' | 'task' | 'decision' | 'runbook' | 'citation' | 'served' | 'scenario';
  readonly count: number;
  readonly of: number | null;
}
