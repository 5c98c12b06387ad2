import type {ArtifactKind} from './artifact.ts';
import type {Position} from './position.ts';

/** How a reference was written. */
export type ReferenceForm =
  | 'link'
  | 'id'
  | 'code-path'
  | 'qualified-id'
  | 'range'
  | 'front-matter'
  | 'directive'
  | 'diagram';

/** Words of the author that say what a reference means. */
export type Relation =
  | 'supersedes'
  | 'superseded-by'
  | 'amends'
  | 'amended-by'
  | 'clarifies'
  | 'extends'
  | 'depends-on'
  | 'implements'
  | 'satisfies'
  | 'verifies'
  | 'resolves'
  | 'covers';

/** What a reference names, before anybody knows whether it exists. */
export type ReferenceTarget =
  /** A path or URL path, relative to the file or the root; the anchor without `#`. */
  | {readonly by: 'path'; readonly path: string; readonly anchor: string | null}
  /** A bare id: of an artifact (`ADR-0004`) or of an item (`FR-005`); the kind of artifact where the author said it (`runbook: backups`). */
  | {readonly by: 'id'; readonly id: string; readonly kind?: ArtifactKind}
  /** Words that name an artifact where one has the name, and are plain text where none has: `spec 039`, `ADR 7`, `007-backups`. */
  | {readonly by: 'name'; readonly name: string}
  /**
   * An id looked up word for word, in a form too common to be one by itself: a requirement's number, a lower-case name.
   * `isSure` when a key or column calls it an id, so that naming nobody is worth a word.
   */
  | {readonly by: 'exact-id'; readonly id: string; readonly within: 'artifact' | 'portal'; readonly isSure: boolean}
  /** An item of a named artifact: `SPEC-012 FR-005`. */
  | {readonly by: 'qualified-id'; readonly artifact: string; readonly id: string};

/** What the author wrote. It becomes a link when its target is found. */
export interface Reference {
  readonly raw: string;
  readonly form: ReferenceForm;
  /** Several for a range or list (`FR-001..FR-005`), else one. Never empty. */
  readonly targets: readonly ReferenceTarget[];
  readonly relation: Relation | null;
  /** Remark beside a supersession, for example `in part`. */
  readonly remark: string | null;
  /** Anchor of the item the reference stands in; null outside items. */
  readonly item: string | null;
  /** Nearest heading above, as plain text. */
  readonly section: string;
  /** The sentence around it, as plain text, shortened. */
  readonly sentence: string;
  readonly position: Position;
}
