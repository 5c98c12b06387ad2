import type {Commit, Revision} from '../../model/revisions.ts';
import {documentVersions, type Home, type Reading} from './documentVersions.ts';

/** A commit with the versions that it made of documents. */
export interface ComparedCommit {
  readonly commit: Commit;
  readonly documents: ReturnType<typeof documentVersions>;
}

/**
 * What commits made of documents, the oldest commit first. It asks where the documents are today, and nothing of what they say.
 *
 * @param names today's names of the files, see `followNames`
 * @param homeOf by today's name; null for a file that is no document.
 */
export function comparedCommits(
  revisions: readonly Revision[],
  names: readonly (readonly string[])[],
  homeOf: (path: string) => Home | null,
  read: Reading,
): readonly ComparedCommit[] {
  return revisions
    .map((revision, index) => ({revision, own: names[index] ?? []}))
    .toReversed()
    .map(({revision, own}) => ({
      commit: revision.commit,
      // What a commit without its parents brings may be older than the commit.
      documents: revision.isCut ? [] : documentVersions(revision, own, homeOf, read),
    }));
}
