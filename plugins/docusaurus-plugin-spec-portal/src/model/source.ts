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
  /** Why the file could not be read whole, in the system's words; null when it was. */
  readonly failure: string | null;
}

/** A file of the portal, with its place among the others. */
export interface SourceFile extends SourcePath, TextFile {}
