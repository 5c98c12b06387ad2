import type {FileHistory} from '../../model/history.ts';
import type {Commit, Revision} from '../../model/revisions.ts';

/** First and last commit of each of the paths. A commit without known parents seems to add everything; it is not believed. */
export function fileHistories(
  commits: readonly Revision[],
  names: readonly (readonly string[])[],
  paths: ReadonlySet<string>,
): ReadonlyMap<string, FileHistory> {
  const histories = new Map<string, {created: Commit | null; updated: Commit}>();
  const cut = new Set<string>();
  for (const [index, {commit, isCut, files}] of commits.entries()) {
    for (const [at, {before, after}] of files.entries()) {
      const path = names[index]?.[at] ?? '';
      if (!paths.has(path) || cut.has(path)) continue;
      const known = histories.get(path);
      if (isCut) cut.add(path);
      if (isCut && known) histories.set(path, {...known, created: null});
      if (isCut) continue;
      const isFirst = after !== null && before.every((blob) => blob === null);
      histories.set(path, {created: isFirst ? commit : null, updated: known?.updated ?? commit});
    }
  }
  return histories;
}
