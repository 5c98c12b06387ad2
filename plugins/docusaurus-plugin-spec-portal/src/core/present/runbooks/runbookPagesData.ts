import type {ClaimBasis} from '../../../model/alert.ts';
import type {Contact, Jump} from '../../../model/runbook.ts';
import type {TreeNode} from '../../../model/tree.ts';
import type {ArtifactPage} from '../documents/artifactPageData.ts';
import type {ArtifactRow, FacetView} from '../lists/listPagesData.ts';
import type {AlertLink, ArtifactRef, PlaceView} from '../pageParts.ts';

/** When somebody last walked through a runbook, counted to the day of the build. */
export interface VerifiedView {
  readonly state: 'never' | 'fresh' | 'stale';
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly days: number | null;
  readonly by: string | null;
}

/** What stands on the first screen of a runbook, and the document below it. */
export interface RunbookPage {
  readonly view: 'runbook';
  readonly document: ArtifactPage;
  readonly alerts: readonly AlertLink[];
  readonly severity: string | null;
  readonly service: string | null;
  readonly owner: string | null;
  readonly verified: VerifiedView;
  readonly impact: string | null;
  readonly escalation: readonly Contact[];
  readonly jumps: readonly Jump[];
  /** How many requirements it stands behind. */
  readonly serves: number;
  /** What the author pinned to the first screen; taken out of the document. */
  readonly oncall: readonly TreeNode[];
}

/** A rule as its file words it. */
export interface AlertRuleView {
  readonly group: string;
  readonly expr: string;
  readonly for: string | null;
  readonly labels: readonly {readonly name: string; readonly value: string}[];
  /** `href` where the value is an address. */
  readonly annotations: readonly {readonly name: string; readonly value: string; readonly href: string | null}[];
  readonly place: PlaceView;
}

/** What an alert's name leads to: its runbook, a choice of several, or the rule and what to write. */
export interface AlertPage {
  readonly view: 'alert';
  readonly name: string;
  /** Exactly one is the answer; none or several are told. */
  readonly choices: readonly {
    readonly runbook: ArtifactRef;
    readonly href: string;
    readonly basis: ClaimBasis;
    readonly place: PlaceView;
  }[];
  readonly runbook: RunbookPage | null;
  readonly rules: readonly AlertRuleView[];
}

/** A runbook in the index. */
export interface RunbookRow extends ArtifactRow {
  /** The service as written, else the folder it lies in; empty when neither says anything. */
  readonly service: string;
  readonly severity: string | null;
  readonly alerts: readonly string[];
  readonly verified: VerifiedView;
  /** How many requirements it stands behind. */
  readonly serves: number;
}

/** An alert in the index, with the words of its runbook it may be narrowed by. */
export interface AlertRow {
  readonly name: string;
  readonly href: string;
  readonly severity: string | null;
  readonly summary: string | null;
  /** Its runbook; null when there is none, or more than one. */
  readonly runbook: RunbookRow | null;
  readonly choices: number;
}

export interface RunbooksPage {
  readonly view: 'runbooks';
  /** By name. `runbook` is an index into `rows`. */
  readonly alerts: readonly (Omit<AlertRow, 'runbook'> & {readonly runbook: number | null})[];
  /** By service, then title. */
  readonly rows: readonly RunbookRow[];
  readonly services: readonly FacetView[];
  readonly severities: readonly FacetView[];
  readonly owners: readonly FacetView[];
  readonly verified: readonly FacetView[];
}
