import type {ArtifactKind} from '../../../model/artifact.ts';
import type {TraceState} from '../../../model/coverage.ts';
import type {LinkType} from '../../../model/link.ts';
import type {ArtifactRef, StatusView} from '../pageParts.ts';

/** A drawing that is laid out: whole pixels, origin at the top left. */
export interface GraphView {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly key: string;
  /** Sets the shape. */
  readonly kind: ArtifactKind | 'requirement';
  /** Title on one or two lines. */
  readonly lines: readonly string[];
  /** Of a document. */
  readonly status: StatusView | null;
  /** Of a requirement. */
  readonly state?: TraceState;
  readonly href: string;
  /** The document the drawing is about. */
  readonly isCentre: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads along its arrow: `from` is decided by `to`. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  /** As an SVG path. */
  readonly path: string;
}

/** One document beside another. */
export interface NeighbourView {
  readonly artifact: ArtifactRef;
  readonly type: LinkType;
  /** The other document says so. */
  readonly isIncoming: boolean;
  /** How often. */
  readonly count: number;
}

/** What a document is linked with, one step away. */
export interface NeighbourhoodView {
  /** Those that are drawn. */
  readonly neighbours: readonly NeighbourView[];
  /** Further ones that the drawing leaves out. */
  readonly others: number;
}

export interface MapEntry {
  readonly artifact: ArtifactRef;
  /** Where its own surroundings are drawn. */
  readonly focusHref: string;
  readonly requirements: number;
  readonly covered: number;
  /** Documents it refers to: places in `entries`, and what the link means. */
  readonly links: readonly {readonly to: number; readonly type: LinkType}[];
}

export interface MapPage {
  readonly view: 'map';
  /** Specs and decisions, joined by what says more than a mention; null where there is no such thing, or too much of it. */
  readonly core: GraphView | null;
  /** All documents and links; null when they are too many to be read in one drawing. */
  readonly drawing: GraphView | null;
  /** The most documents and links one drawing holds. */
  readonly limits: {readonly nodes: number; readonly edges: number};
  readonly linked: number;
  readonly edges: number;
  /** By kind, then by path. */
  readonly entries: readonly MapEntry[];
}
