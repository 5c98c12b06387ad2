import type {TraceState} from '../../../model/coverage.ts';
import type {ItemKind, Level} from '../../../model/item.ts';
import type {GraphView} from '../graph/graphData.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {
  AlertLink,
  ArtifactRef,
  BehindView,
  HowFound,
  InheritedView,
  PlaceView,
  SuspectView,
  WaiverView,
} from '../pageParts.ts';

/** A requirement on the trace page, with everything that stands behind it and beside it. */
export interface TraceRow {
  readonly id: string;
  readonly localId: string | null;
  readonly anchor: string;
  readonly kind: ItemKind;
  readonly level: Level | null;
  readonly title: string | null;
  readonly text: string;
  readonly section: string;
  readonly href: string;
  readonly traceHref: string;
  readonly place: PlaceView;
  readonly coverage: TraceState;
  readonly waivers: readonly WaiverView[];
  /** Why its trace has to be looked at again; null when it has not. */
  readonly suspect: SuspectView | null;
  /** Named for this requirement; the page's `inherited` holds the rest. */
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
  readonly stories: readonly BesideView[];
  readonly criteria: readonly BesideView[];
  readonly tasks: readonly BesideView[];
  /** The alerts that lead to a runbook of its own. */
  readonly alerts: readonly AlertLink[];
  readonly questions: readonly {readonly text: string; readonly href: string}[];
}

/** An item of the same spec that belongs to a requirement, and how that is known. */
export interface BesideView {
  readonly label: string;
  readonly text: string;
  readonly href: string;
  /** For tasks, whether they are ticked; null for other items. */
  readonly isDone: boolean | null;
  readonly how: HowFound;
  readonly place: PlaceView;
}

/** Requirements by state, which add up, and the score they give. Success criteria stand beside. */
export interface TotalsView {
  readonly requirements: number;
  readonly covered: number;
  readonly suspect: number;
  readonly inherited: number;
  readonly uncovered: number;
  readonly waived: number;
  readonly criteria: number;
  /** Covered, suspect and inherited: something stands behind them. */
  readonly traced: number;
  /** Requirements without the accepted gaps: what the score is a part of. */
  readonly asked: number;
  /** Whole per cent, rounded down so that 100 means all; null when nothing is asked. */
  readonly percent: number | null;
}

export interface TracePage {
  readonly view: 'trace';
  readonly spec: ArtifactRef;
  readonly totals: TotalsView;
  readonly inherited: InheritedView;
  /** Requirements between decisions and runbooks; null when nothing is joined, or more than can be read. */
  readonly drawing: GraphView | null;
  /** In the order of the spec; those under one heading follow each other. */
  readonly rows: readonly TraceRow[];
  /** Not shown. */
  readonly left: number;
  readonly states: readonly FacetView[];
  readonly levels: readonly FacetView[];
  readonly previous: TraceNeighbour | null;
  readonly next: TraceNeighbour | null;
}

export interface TraceNeighbour {
  readonly title: string;
  readonly href: string;
}

export interface TraceIndexPage {
  readonly view: 'trace-index';
  readonly totals: TotalsView;
  readonly specs: readonly {readonly spec: ArtifactRef; readonly totals: TotalsView; readonly href: string}[];
}

export interface MatrixPage {
  readonly view: 'matrix';
  readonly totals: TotalsView;
  /** Documents that cells name, each once; cells hold their numbers. */
  readonly documents: readonly NameView[];
  /** Without rows when there are more than a page can hold (`isSummary`). */
  readonly groups: readonly MatrixGroup[];
  readonly isSummary: boolean;
  /** Rows of the whole matrix, shown or not. */
  readonly size: number;
  readonly facets: MatrixFacets;
  /** Site path of the sheet with all rows as CSV. */
  readonly csvHref: string;
}

/** Values to narrow the matrix by, with how many rows have them. */
export interface MatrixFacets {
  readonly state: readonly FacetView[];
  readonly spec: readonly FacetView[];
  readonly kind: readonly FacetView[];
  readonly level: readonly FacetView[];
  readonly status: readonly FacetView[];
}

export interface MatrixGroup {
  readonly spec: ArtifactRef;
  readonly owners: readonly string[];
  readonly totals: TotalsView;
  readonly traceHref: string;
  /** Rows with at least one, through the spec too. */
  readonly withDecision: number;
  readonly withRunbook: number;
  /** What stands behind every row of the group through the spec: numbers of `documents`. */
  readonly inherited: {readonly decisions: readonly number[]; readonly runbooks: readonly number[]};
  readonly rows: readonly MatrixRow[];
}

/** A document by its name only. */
export interface NameView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

/** A requirement in the matrix. There may be thousands: what is empty is left out, documents are numbers. */
export interface MatrixRow {
  readonly id: string | null;
  readonly anchor: string;
  readonly text: string;
  readonly kind: ItemKind;
  readonly level: Level | null;
  readonly state: TraceState;
  /** Page of the item, where it is not the spec's own. */
  readonly page?: string;
  readonly section?: string;
  readonly decisions?: readonly number[];
  readonly runbooks?: readonly number[];
  readonly alerts?: readonly string[];
  readonly tasks?: readonly string[];
  readonly stories?: readonly string[];
  readonly questions?: number;
  /** Reasons of accepted gaps, by the side they are accepted for. */
  readonly accepted?: {readonly decision?: string; readonly runbook?: string};
  readonly suspect?: SuspectView;
}
