import type {ArtifactKind} from '../../../model/artifact.ts';
import type {FacetView} from '../lists/listPagesData.ts';
import type {ArtifactRef, DiagnosticView} from '../pageParts.ts';
import type {TotalsView} from '../trace/tracePagesData.ts';

/** A diagnostic with the document it stands in, so that lists can be narrowed by it. */
export interface FindingView extends DiagnosticView {
  readonly document: {readonly key: string; readonly title: string; readonly kind: ArtifactKind} | null;
}

/** Values to narrow findings by. */
export interface FindingFacets {
  readonly code: readonly FacetView[];
  readonly severity: readonly FacetView[];
  readonly kind: readonly FacetView[];
  readonly spec: readonly FacetView[];
}

/** One question that was put to the whole portal: how many things it was put to, and how many answers are findings. */
export interface CheckView {
  readonly code: string;
  readonly looked: number;
  readonly found: number;
}

export interface CoveragePage {
  readonly view: 'coverage';
  readonly totals: TotalsView;
  /** The least covered first. */
  readonly specs: readonly {
    readonly spec: ArtifactRef;
    readonly totals: TotalsView;
    readonly href: string;
    readonly questions: number;
  }[];
  readonly checks: readonly CheckView[];
  /** By check, in their order; within one as the command line prints them. */
  readonly findings: readonly FindingView[];
  /** Not listed. */
  readonly left: number;
  readonly facets: FindingFacets;
}
