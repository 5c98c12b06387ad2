import type {Alert, AlertFile} from './alert.ts';
import type {Artifact} from './artifact.ts';
import type {Contradiction} from './contradiction.ts';
import type {Coverage} from './coverage.ts';
import type {ResolvedEmbed} from './embed.ts';
import type {DrawnFile, FileFacts} from './file.ts';
import type {Item} from './item.ts';
import type {Link, Unresolved} from './link.ts';

/** All artifacts, items and links of a portal, and what could not be resolved. Sorted by path, then line; an artifact's items main file first. */
export interface Trace {
  readonly artifacts: readonly Artifact[];
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly unresolved: readonly Unresolved[];
  /** One per requirement and success criterion. */
  readonly coverage: readonly Coverage[];
  /** In the order of their artifacts. */
  readonly contradictions: readonly Contradiction[];
  /** Every alert that a rule file defines or a runbook names, by name. */
  readonly alerts: readonly Alert[];
  readonly alertFiles: readonly AlertFile[];
  /** What each file says by itself, in the order of `path`. */
  readonly files: readonly TracedFile[];
}

/** A trace with the bodies of its files, which no other page tells anything of: they change while all lists stay as they are. */
export interface DrawnTrace extends Trace {
  /** By the path of the file. */
  readonly trees: ReadonlyMap<string, Pick<DrawnFile, 'tree'>>;
}

/** A file's facts with its artifact and the outcome of each of its references. */
export interface TracedFile {
  readonly facts: FileFacts;
  readonly artifact: string;
  /** `outcomes[i]` belongs to `facts.references[i]`. */
  readonly outcomes: readonly Outcome[];
  /** `embeds[i]` belongs to `facts.embeds[i]`. */
  readonly embeds: readonly ResolvedEmbed[];
}

/** What became of a reference: links found, and what was not found. A range may have both. */
export interface Outcome {
  readonly links: readonly Link[];
  readonly unresolved: readonly Unresolved[];
}
