import type {ArtifactKind} from './artifact.ts';

/** Where a file belongs, decided from paths alone before anything is read. */
export interface SourcePath {
  /** Relative to the portal root, with `/`. */
  readonly path: string;
  readonly kind: ArtifactKind;
  /** Path of the artifact's main file; equal to `path` for the main file itself, another path for a companion. */
  readonly artifactPath: string;
}

/** One file as it was read: its text, nothing interpreted. */
export interface TextFile {
  readonly path: string;
  /** Empty when the file could not be read. */
  readonly text: string;
  /** Why the file could not be read whole, as UTF-8; null when it was. */
  readonly failure: ReadFailure | null;
}

/** Something about the bytes of a file that its reader is told. */
export interface ReadFailure {
  /** `undecoded`: some bytes are shown as U+FFFD; `encoding`: read whole, in another encoding. */
  readonly reason: 'unreadable' | 'too-large' | 'undecoded' | 'encoding';
  /** Fact and way out, as a diagnostic says them. */
  readonly message: string;
  readonly hint: string;
}

/** A path below the root that was seen and not followed. */
export interface SkippedPath {
  readonly path: string;
  /**
   * `link`: a symbolic link that stays below the root, where links are not followed; `unreadable`: a folder;
   * `settings`: a file among the documents that configures another tool; `active`: a picture that holds code.
   */
  readonly reason: 'outside' | 'loop' | 'dangling' | 'link' | 'unreadable' | 'settings' | 'active';
  /** Where a link leads, relative to the root, null when that is nowhere or elsewhere; what makes a picture active. */
  readonly target: string | null;
}

/** A file of the portal, with its place among the others. */
export interface SourceFile extends SourcePath, TextFile {}
