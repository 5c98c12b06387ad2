import type {ArtifactKind} from '../../../model/artifact.ts';
import type {ItemKind} from '../../../model/item.ts';
import type {Facts} from '../../filter/applyFilter.ts';
import type {StatusView} from '../pageParts.ts';

/**
 * `alert`, `step` and `section` are no items of the trace: an alert is a name of a rule, a step a line of a runbook, a section
 * what stands between two headings.
 */
export type SearchKind = ArtifactKind | ItemKind | 'alert' | 'step' | 'section';

/** A document as search sees it. Plain text throughout, never HTML. */
export interface SearchDocument {
  /** Unique in the portal and shown: `SPEC-012`; the name itself for an alert. */
  readonly key: string;
  readonly kind: ArtifactKind | 'alert';
  readonly title: string;
  readonly href: string;
  /** Null for an alert, which has none. */
  readonly status: StatusView | null;
  /** Other names it answers to: a written id that is not its key, its folder, its number, its alerts. */
  readonly aliases: readonly string[];
  /** What stands in front of the first heading, else the first words of the body. */
  readonly text: string;
  /** Values of its metadata and headings that name its items, which are found and not shown. */
  readonly words: string;
  /** What it can be asked for by the grammar of lists. */
  readonly facts: Facts;
  readonly items: readonly SearchItem[];
  /** All other words of its pages. */
  readonly sections: readonly SearchSection[];
  /** The facts of each section. */
  readonly sectionFacts: Facts;
}

/** What stands between two headings of a page. */
export interface SearchSection {
  /** The heading; of what stands in front of the first one the title of the page. */
  readonly title: string;
  /** Empty when nothing stands there that is not found by itself. */
  readonly text: string;
  /** With the anchor of the heading. */
  readonly href: string;
}

/** A part of a document with an address of its own. */
export interface SearchItem {
  /** `FR-005`; null for items without a number. */
  readonly localId: string | null;
  readonly alias: string | null;
  readonly kind: ItemKind | 'step';
  readonly title: string;
  readonly text: string;
  /** With its anchor. */
  readonly href: string;
  readonly facts: Facts;
}
