import type {DiagramKind, DiagramOutline} from '../../../model/diagram.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {ArtifactRef, PlaceView, SlotView, StatusView} from '../pageParts.ts';

/** What a page knows of one of its diagrams; the source stands in the page's tree. */
export interface DiagramView {
  /** Of the figure on its page. */
  readonly anchor: string;
  readonly title: string;
  readonly kind: DiagramKind;
  /** Lines of the source. */
  readonly lines: number;
  /** The author's description. */
  readonly description: string | null;
  readonly outline: DiagramOutline | null;
  readonly links: readonly DiagramLinkView[];
  /** Why it cannot be drawn, and where the fault lies; null when it can, and when nobody tried. */
  readonly fault: {readonly message: string; readonly place: PlaceView} | null;
  /** The source as it may be drawn, where a part of it is refused: see the rule `refused-diagram`. */
  readonly drawn?: string;
}

/** A name in a diagram with what it leads to. */
export interface DiagramLinkView {
  /** As it stands in the drawing. */
  readonly raw: string;
  readonly slot: SlotView;
  /** Title of the document or item it leads to; null where it leads nowhere. */
  readonly label: string | null;
  /** Status of the document it leads to. */
  readonly status: StatusView | null;
}

/** One diagram of the gallery. */
export interface DiagramRow extends DiagramView {
  readonly source: string;
  readonly artifact: ArtifactRef;
  /** The nearest heading above it. */
  readonly section: string;
  /** The figure on its page. */
  readonly href: string;
  readonly place: PlaceView;
}

export interface DiagramsPage {
  readonly view: 'diagrams';
  /** Broken ones first, then by document. */
  readonly rows: readonly DiagramRow[];
  readonly kinds: readonly FacetView[];
  readonly documents: readonly FacetView[];
}
