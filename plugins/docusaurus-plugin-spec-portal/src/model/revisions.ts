/** What Git tells of the documents, before anybody asks what it means. Paths are relative to the portal root, with `/`. */
export interface Revisions {
  readonly head: Commit;
  /** The clone holds only the newest commits. */
  readonly isShallow: boolean;
  /** Path of the portal root below the repository's top folder, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Newest first, a commit before its parents; only those that touch a Markdown file below the root. */
  readonly commits: readonly Revision[];
  /** Contents by blob id, of those that were asked for and could be read as text. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Commit {
  readonly id: string;
  /** Calendar day of the author, `YYYY-MM-DD`. */
  readonly date: string;
  /** The author's moment, ISO 8601 with offset. */
  readonly time: string;
  readonly author: string;
}

export interface Revision {
  readonly commit: Commit;
  /** No parent is known although there may be one: what such a commit brings may be older than itself. */
  readonly isCut: boolean;
  readonly files: readonly FileRevision[];
}

/** One file in one commit. */
export interface FileRevision {
  readonly path: string;
  /** The name before, when the commit renamed the file. */
  readonly from: string | null;
  /** Blob ids on the parents' side, one per parent; null where the file was not there. Never empty. */
  readonly before: readonly (string | null)[];
  /** Null when the commit removed the file. */
  readonly after: string | null;
}

/** Whether Git could be asked; why not, in a sentence for the terminal, when it should have been able to answer. */
export type GitAnswer =
  | {readonly state: 'read'; readonly revisions: Revisions}
  | {readonly state: 'none'; readonly reason: 'off' | 'no-repository' | 'no-commit'}
  | {readonly state: 'failed'; readonly message: string};
