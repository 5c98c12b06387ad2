import type {CoverageStatus} from '../../model/coverage.ts';
import type {ItemKind, Level} from '../../model/item.ts';
import type {ArtifactRef, BehindView, InheritedView, PlaceView} from './pageParts.ts';

/** A requirement in the trace and the matrix. */
export interface TraceRow {
  readonly id: string;
  readonly localId: string | null;
  readonly kind: ItemKind;
  readonly level: Level | null;
  readonly text: string;
  readonly href: string;
  readonly traceHref: string;
  readonly place: PlaceView;
  readonly coverage: CoverageStatus;
  /** Named for this requirement; the page's `inherited` holds the rest. */
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
  readonly stories: readonly {readonly label: string; readonly href: string}[];
  readonly tasks: readonly {readonly label: string; readonly href: string; readonly done: boolean}[];
  readonly openClarifications: number;
}

export interface TotalsView {
  readonly requirements: number;
  readonly covered: number;
  readonly inherited: number;
  readonly uncovered: number;
  readonly waived: number;
}

export interface TracePage {
  readonly view: 'trace';
  readonly spec: ArtifactRef;
  readonly totals: TotalsView;
  readonly inherited: InheritedView;
  readonly rows: readonly TraceRow[];
}

export interface TraceIndexPage {
  readonly view: 'trace-index';
  readonly totals: TotalsView;
  readonly specs: readonly {readonly spec: ArtifactRef; readonly totals: TotalsView; readonly href: string}[];
}

export interface MatrixPage {
  readonly view: 'matrix';
  readonly totals: TotalsView;
  readonly groups: readonly {
    readonly spec: ArtifactRef;
    readonly totals: TotalsView;
    /** What stands behind every row of the group through the spec. */
    readonly inherited: {readonly decisions: readonly NameView[]; readonly runbooks: readonly NameView[]};
    readonly rows: readonly MatrixRow[];
  }[];
}

/** A document by its name only. */
export interface NameView {
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

/** A requirement in the matrix: names only, so that thousands of rows stay small. */
export interface MatrixRow {
  readonly localId: string | null;
  readonly text: string;
  readonly level: Level | null;
  readonly href: string;
  readonly coverage: CoverageStatus;
  readonly decisions: readonly NameView[];
  readonly runbooks: readonly NameView[];
  readonly openClarifications: number;
}
