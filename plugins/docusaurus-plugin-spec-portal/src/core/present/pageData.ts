import type {ArtifactKind} from '../../model/artifact.ts';
import type {CoverageStatus} from '../../model/coverage.ts';
import type {Severity} from '../../model/diagnostic.ts';
import type {ItemKind, ItemState, Level} from '../../model/item.ts';
import type {Basis, LinkType, UnresolvedReason} from '../../model/link.ts';
import type {NoteTopic} from '../../model/recognition.ts';
import type {Stage} from '../../model/status.ts';
import type {Heading, TreeNode} from '../../model/tree.ts';

/*
 * What the theme draws: plain JSON, prepared so far that components neither filter facts nor count them.
 * `href` is always a site path with base URL, or an absolute address outside the site.
 */

export type PageData =
  | HomePage
  | BrowserPage
  | ArtifactPage
  | DecisionsPage
  | RunbooksPage
  | TraceIndexPage
  | TracePage
  | MatrixPage
  | ClarificationsPage
  | ProblemsPage
  | RecognitionPage;

/** A status as shown: the author's word (or `Not stated`) and the stage that sets its tone. */
export interface StatusView {
  readonly label: string;
  readonly stage: Stage | 'unset';
}

/** A place in a source file; `href` leads to the line in the repository when its address is known. */
export interface PlaceView {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly href: string | null;
}

/** An artifact named on another page. */
export interface ArtifactRef {
  readonly key: string;
  readonly kind: ArtifactKind;
  readonly title: string;
  readonly status: StatusView;
  readonly href: string;
}

/** What a reference slot points to. */
export interface SlotView {
  readonly state: 'resolved' | UnresolvedReason;
  /** First target; null when not resolved. */
  readonly href: string | null;
  readonly kind: ArtifactKind | null;
  readonly stage: Stage | 'unset' | null;
  /** Tooltip: `SPEC-012/FR-005 · Backups — Draft`, or why it is no link. */
  readonly title: string;
  /** Where an ambiguous name could lead. */
  readonly candidates: readonly {readonly label: string; readonly href: string}[];
}

/** A decision or runbook behind a requirement, with how the link was found. */
export interface BehindView {
  readonly artifact: ArtifactRef;
  readonly basis: Basis;
  /** `written in this requirement`, `section Runbook Updates` ... */
  readonly how: string;
  readonly place: PlaceView;
}

/** What stands behind all requirements of a spec because the spec itself names it; said once per page, not per row. */
export interface InheritedView {
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
}

/** Facts about one item, looked up by its anchor. */
export interface ItemView {
  readonly id: string;
  /** Local id, or null for items without a number. */
  readonly localId: string | null;
  readonly anchor: string;
  readonly kind: ItemKind;
  readonly level: Level | null;
  readonly state: ItemState | null;
  readonly title: string | null;
  /** Empty on the item's own page, where the tree holds the statement. */
  readonly text: string;
  readonly priority: string | null;
  readonly href: string;
  readonly place: PlaceView;
  readonly coverage: CoverageStatus | null;
  /** Named for this item; what only its spec names stands in the page's `inherited`. */
  readonly decisions: readonly BehindView[];
  readonly runbooks: readonly BehindView[];
  /** Open clarifications that belong to the item. */
  readonly clarifications: readonly {readonly text: string; readonly href: string; readonly state: ItemState}[];
}

export interface ClarificationView {
  readonly text: string;
  readonly answer: string | null;
  readonly state: ItemState;
  readonly href: string;
  readonly section: string;
  /** Local id of the item the question belongs to. */
  readonly of: string | null;
  readonly artifact: ArtifactRef;
  readonly place: PlaceView;
}

export interface ProgressView {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** Another document that refers to this one, with the sentence that does. */
export interface BacklinkView {
  readonly from: ArtifactRef;
  /** Local id of the citing item, if any. */
  readonly item: string | null;
  readonly href: string;
  /** Local id of the cited item of this page, if any. */
  readonly cites: string | null;
  readonly type: LinkType;
  readonly sentence: string;
  readonly section: string;
}

export interface DiagnosticView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: PlaceView;
  /** The portal page of the file, if it has one. */
  readonly href: string | null;
}

/** A claim of a document and what another place shows, with both sources. */
export interface ContradictionView {
  readonly claimed: {readonly text: string; readonly place: PlaceView};
  readonly evidence: {readonly text: string; readonly place: PlaceView};
}

/** One end of a supersession as shown in the banner and the log. */
export interface SupersessionView {
  readonly artifact: ArtifactRef;
  readonly derived: boolean;
  readonly remark: string | null;
}

export interface ArtifactPage {
  readonly view: 'artifact';
  readonly artifact: ArtifactRef;
  readonly writtenId: string | null;
  readonly type: string | null;
  /** Title of this file; differs from the artifact's title on a companion's page. */
  readonly title: string;
  readonly description: string;
  readonly isTemplate: boolean;
  /** Metadata as written: status, dates, owner ..., with links where the value is one. */
  readonly fields: readonly {readonly label: string; readonly value: string; readonly href: string | null}[];
  /** All files of the artifact, this one included; one entry for an artifact of one file. */
  readonly files: readonly {readonly label: string; readonly href: string; readonly current: boolean}[];
  readonly place: PlaceView;
  /** `5 of 6 requirements traced`, `2 questions open` ..., each a link. */
  readonly facts: readonly {readonly text: string; readonly href: string}[];
  readonly supersedes: readonly SupersessionView[];
  readonly supersededBy: readonly SupersessionView[];
  /** Of the whole artifact, on its main page only. */
  readonly contradictions: readonly ContradictionView[];
  /** The chain of decisions from the oldest to the newest, this one included; empty when nothing was superseded. */
  readonly chain: readonly ArtifactRef[];
  readonly tree: readonly TreeNode[];
  readonly headings: readonly Heading[];
  /** By slot of the tree's `Ref` nodes; null where the words turned out to be no reference and are plain text. */
  readonly links: readonly (SlotView | null)[];
  readonly inherited: InheritedView;
  /** Requirements, criteria and clarifications by anchor; other items need nothing but their place in the tree. */
  readonly items: Readonly<Record<string, ItemView>>;
  /** Where the images of the page are served, by path in the repository. */
  readonly assets: Readonly<Record<string, string>>;
  readonly stories: readonly {
    readonly anchor: string;
    readonly label: string;
    readonly title: string;
    readonly priority: string | null;
    readonly scenarios: number;
  }[];
  readonly progress: readonly ProgressView[];
  readonly clarifications: readonly ClarificationView[];
  readonly backlinks: readonly BacklinkView[];
  /** Requirements a runbook serves or a decision stands behind, grouped by spec. */
  readonly serves: readonly {
    readonly spec: ArtifactRef;
    readonly items: readonly {
      readonly localId: string;
      readonly text: string;
      readonly href: string;
      readonly basis: Basis;
    }[];
  }[];
  readonly diagnostics: readonly DiagnosticView[];
  /** What was understood, guessed and left aside in this file. */
  readonly recognition: RecognitionView | null;
  /** The trace page of a spec; null for other kinds. */
  readonly traceHref: string | null;
}

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

export interface ClarificationsPage {
  readonly view: 'clarifications';
  readonly open: readonly ClarificationView[];
  readonly answered: readonly ClarificationView[];
}

export interface ProblemsPage {
  readonly view: 'problems';
  readonly rows: readonly DiagnosticView[];
  readonly codes: readonly FacetView[];
  /** What was checked, so that an empty list says something. */
  readonly checked: {readonly files: number; readonly references: number; readonly rules: readonly string[]};
}

/** One note of a recognition: what it says, why, and where. */
export interface NoteView {
  /** `title: Backups`, or the metadata line as written. */
  readonly label: string;
  readonly how: string;
  readonly place: PlaceView;
}

/** One file's recognition. What was understood as items and references is drawn on the page itself and only counted here. */
export interface RecognitionView {
  readonly counts: readonly {readonly topic: NoteTopic; readonly count: number}[];
  readonly understood: readonly NoteView[];
  readonly guessed: readonly NoteView[];
  readonly ignored: readonly NoteView[];
}

/** One file in the table of what was understood. */
export interface RecognitionRow {
  readonly path: string;
  readonly href: string;
  readonly kind: ArtifactKind;
  readonly artifact: string;
  readonly understood: number;
  readonly guessed: number;
  readonly ignored: number;
  readonly headings: {readonly recognised: number; readonly total: number};
  /** How many headings have something recognised; a file without headings misses none. */
  readonly coverage: 'none' | 'some' | 'all';
}

export interface RecognitionPage {
  readonly view: 'recognition';
  readonly rows: readonly RecognitionRow[];
  readonly kinds: readonly FacetView[];
  readonly coverages: readonly FacetView[];
  /** Markdown files that are no records, by the reason; long lists are cut. */
  readonly ignored: readonly {readonly how: string; readonly count: number; readonly paths: readonly string[]}[];
}

/** One searchable thing. Short keys: the index travels to the browser whole. */
export interface SearchRecord {
  /** Id as shown: `SPEC-012`, `SPEC-012/FR-005`. */
  readonly id: string;
  readonly kind: ArtifactKind | ItemKind;
  readonly title: string;
  /** Statement or first words; plain text. */
  readonly text: string;
  readonly href: string;
  /** Title of the artifact an item belongs to. */
  readonly in: string | null;
  readonly status: StatusView | null;
}

/** Data for `:ref` and `::requirements` in ordinary pages: one per artifact. */
export interface EmbedData {
  readonly artifact: ArtifactRef;
  readonly inherited: InheritedView;
  readonly items: readonly ItemView[];
}

/** Small facts every page may need, in Docusaurus' global data. */
export interface PortalSummary {
  /** Changes when any page data changes; part of the address page data is fetched from. */
  readonly version: string;
  /** Site path of the data folder, with trailing slash. */
  readonly dataPath: string;
  readonly searchHref: string;
  readonly routes: {
    readonly home: string;
    readonly specs: string;
    readonly decisions: string;
    readonly runbooks: string;
    readonly trace: string;
    readonly matrix: string;
    readonly clarifications: string;
    readonly problems: string;
    readonly recognition: string;
  };
  readonly counts: {
    readonly specs: number;
    readonly decisions: number;
    readonly runbooks: number;
    readonly openClarifications: number;
    readonly errors: number;
    readonly warnings: number;
  };
}
