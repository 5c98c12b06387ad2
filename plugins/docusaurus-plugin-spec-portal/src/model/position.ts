/** A place in a source file. Line and column count from 1; the path is relative to the portal root, with `/`. */
export interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
