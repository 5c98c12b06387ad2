import type {Revision} from '../../model/revisions.ts';

/** The names that files of old commits have today, by commit and file; a file that is no more keeps its last name. */
export function followNames(commits: readonly Revision[]): readonly (readonly string[])[] {
  const today = new Map<string, string>();
  return commits.map(({files}) => {
    const names = files.map(({path}) => today.get(path) ?? path);
    for (const [index, {from}] of files.entries()) {
      const name = names[index];
      // The commits that follow are older: there the file has its name from before.
      if (from !== null && name !== undefined) today.set(from, name);
    }
    return names;
  });
}
