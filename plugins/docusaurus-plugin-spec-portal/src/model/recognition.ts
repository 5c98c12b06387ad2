import type {ArtifactKind} from './artifact.ts';
import type {ItemKind} from './item.ts';
import type {UnresolvedReason} from './link.ts';
import type {Position} from './position.ts';

/** What a note speaks of. */
export type NoteTopic =
  | ItemKind
  | 'kind'
  | 'key'
  | 'file'
  | 'title'
  | 'id'
  | 'status'
  | 'type'
  | 'date'
  | 'field'
  | 'reference'
  | 'diagram'
  | 'heading'
  | 'directive'
  | 'template';

/** One thing that was read, guessed or left aside in a file. */
export interface Note {
  readonly topic: NoteTopic;
  /** What was read, in the author's words where there are any. */
  readonly text: string;
  /** Where it was read from, or why it was guessed or left aside. */
  readonly how: string;
  readonly position: Position;
}

/** What became of one file's words. Every note stands in exactly one of the three lists. */
export interface FileRecognition {
  readonly path: string;
  /** Key of the artifact the file belongs to. */
  readonly artifact: string;
  readonly kind: ArtifactKind;
  /** Written there in a form we know. */
  readonly understood: readonly Note[];
  /** Not written in so many words: concluded from a path, a section or a unique name. */
  readonly guessed: readonly Note[];
  readonly ignored: readonly Note[];
  readonly headings: HeadingCoverage;
  readonly references: Readonly<Record<'resolved' | UnresolvedReason, number>>;
}

/** Headings below the title, and those of them with something recognised in or below their section. */
export interface HeadingCoverage {
  readonly total: number;
  readonly recognised: number;
}

/** A Markdown file that is no record, and why. */
export interface IgnoredFile {
  readonly path: string;
  readonly how: string;
}

/** What a portal made of the Markdown files of a repository. Sorted by path. */
export interface Recognition {
  readonly files: readonly FileRecognition[];
  readonly ignored: readonly IgnoredFile[];
}
