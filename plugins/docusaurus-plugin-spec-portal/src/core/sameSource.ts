import type {SourceFile, TextFile} from '../model/source.ts';

/** Whether two files say the same, by their text and by the place they have among the others. */
export function isSameSource(a: SourceFile, b: SourceFile): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      isSameFailure(a, b) &&
      a.path === b.path &&
      a.kind === b.kind &&
      a.artifactPath === b.artifactPath)
  );
}

/** Whether two files could be read alike. */
export function isSameFailure(a: TextFile, b: TextFile): boolean {
  return a.failure?.message === b.failure?.message;
}
