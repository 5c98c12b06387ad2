import type {Field} from './field.ts';
import type {Status} from './status.ts';

export const ARTIFACT_KINDS = ['spec', 'decision', 'runbook'] as const;

export type ArtifactKind = (typeof ARTIFACT_KINDS)[number];

/** One document of the portal. A spec may be a folder: its other files are companions. */
export interface Artifact {
  /** Unique in the portal: the written id, or one made from folder or file name when that is missing or taken. */
  readonly key: string;
  readonly kind: ArtifactKind;
  readonly path: string;
  readonly companions: readonly string[];
  /** The id as its author wrote it, for example `SPEC-010`; null when none was written. */
  readonly writtenId: string | null;
  /** The title without a record prefix such as `ADR-010:`. */
  readonly title: string;
  /** The written one, else what place or title tells; null when nothing does. */
  readonly status: Status | null;
  readonly type: string | null;
  readonly dates: ArtifactDates;
  readonly fields: readonly Field[];
  /** The file still holds the placeholders of a template. */
  readonly isTemplate: boolean;
  readonly supersedes: readonly Supersession[];
  readonly supersededBy: readonly Supersession[];
}

/** Dates as written, ISO 8601 where they could be read so. */
export interface ArtifactDates {
  readonly created: string | null;
  readonly updated: string | null;
  /** When somebody last walked through a runbook and found it right. */
  readonly verified: string | null;
}

/** One end of a supersession. `derived` when only the other artifact says so. */
export interface Supersession {
  readonly path: string;
  readonly derived: boolean;
  /** What limits it, in the author's words (`in part`, `for the retry rule only`). */
  readonly remark: string | null;
}
