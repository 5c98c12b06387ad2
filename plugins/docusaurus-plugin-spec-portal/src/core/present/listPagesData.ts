import type {Severity} from '../../model/diagnostic.ts';
import type {ArtifactRef, ProgressView, SupersessionView} from './pageParts.ts';

/** One artifact in a list. */
export interface ArtifactRow extends ArtifactRef {
  readonly type: string | null;
  readonly owner: string | null;
  readonly created: string | null;
  readonly updated: string | null;
  readonly path: string;
  readonly isTemplate: boolean;
  /** Counts in the order they are shown; zero totals stand for "has none". */
  readonly requirements: number;
  readonly covered: number;
  readonly openClarifications: number;
  readonly tasks: ProgressView | null;
}

export interface FacetView {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface BrowserPage {
  readonly view: 'browser';
  readonly rows: readonly ArtifactRow[];
  readonly statuses: readonly FacetView[];
  readonly types: readonly FacetView[];
}

export interface DecisionsPage {
  readonly view: 'decisions';
  readonly rows: readonly (ArtifactRow & {
    readonly date: string | null;
    readonly supersededBy: readonly SupersessionView[];
    readonly supersedes: readonly SupersessionView[];
    readonly citedBy: number;
  })[];
  readonly statuses: readonly FacetView[];
}

export interface RunbooksPage {
  readonly view: 'runbooks';
  readonly rows: readonly (ArtifactRow & {
    readonly group: string;
    readonly lastVerified: string | null;
    readonly serves: number;
  })[];
}

export interface HomePage {
  readonly view: 'home';
  readonly counts: readonly {
    readonly label: string;
    readonly value: number;
    readonly detail: string;
    readonly href: string;
  }[];
  readonly attention: readonly {readonly text: string; readonly href: string; readonly severity: Severity}[];
  readonly recent: readonly ArtifactRow[];
  readonly runbooks: readonly ArtifactRef[];
  /** What was looked at, for an empty portal. */
  readonly scanned: {readonly files: number; readonly ignored: number; readonly include: readonly string[]};
}
