import type {ArtifactKind} from '../../../model/artifact.ts';
import type {ArtifactRef, ProgressView, SupersessionView} from '../pageParts.ts';

/** One artifact in a list. */
export interface ArtifactRow extends ArtifactRef {
  readonly type: string | null;
  /** People and teams, one entry each. */
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly created: string | null;
  readonly updated: string | null;
  readonly path: string;
  readonly isTemplate: boolean;
  /** Counts in the order they are shown; zero totals stand for "has none". Requirements are those that ask for a trace. */
  readonly requirements: number;
  readonly covered: number;
  /** Requirements whose gap was accepted. */
  readonly waived: number;
  readonly openClarifications: number;
  readonly tasks: ProgressView | null;
  /** Keys of the documents it refers to, or that refer to it. */
  readonly specs: readonly string[];
  readonly decisions: readonly string[];
  readonly runbooks: readonly string[];
}

/** One value a list can be narrowed by; `value` as it stands in an address. */
export interface FacetView {
  readonly value: string;
  /** As the authors write it; empty where the theme has the word. */
  readonly label: string;
  readonly count: number;
}

/** A value with a built page that shows just its rows. */
export interface FacetLink extends FacetView {
  readonly href: string;
}

export interface BrowserPage {
  readonly view: 'browser';
  readonly rows: readonly ArtifactRow[];
  /** Files that still hold a template's placeholders. */
  readonly templates: readonly ArtifactRow[];
  readonly statuses: readonly FacetLink[];
  readonly types: readonly FacetLink[];
  readonly owners: readonly FacetLink[];
  readonly tags: readonly FacetLink[];
}

/** One value of one facet of a list as a page of its own: what the address `?status=draft` shows where no script runs. */
export interface FacetPage {
  readonly view: 'facet';
  readonly list: ArtifactKind;
  readonly key: 'status' | 'type' | 'owner' | 'tag';
  readonly value: string;
  readonly label: string;
  readonly rows: readonly ArtifactRow[];
  /** The list with the same filter, where it can be narrowed further. */
  readonly href: string;
}

/** One decision in the log. */
export interface DecisionRow extends ArtifactRow {
  readonly date: string | null;
  /** Replaced as a whole, deprecated or rejected; said by itself or by another document. */
  readonly isPast: boolean;
  readonly supersededBy: readonly SupersessionView[];
  readonly supersedes: readonly SupersessionView[];
  /** Keys of the specs that refer to it. */
  readonly citingSpecs: readonly string[];
  /** The first of them, as many as a row has room for. */
  readonly firstCitingSpecs: readonly ArtifactRef[];
  /** Documents of all kinds that refer to it. */
  readonly citedBy: number;
}

export interface DecisionsPage {
  readonly view: 'decisions';
  readonly rows: readonly DecisionRow[];
  readonly statuses: readonly FacetView[];
  readonly owners: readonly FacetView[];
  readonly tags: readonly FacetView[];
}
