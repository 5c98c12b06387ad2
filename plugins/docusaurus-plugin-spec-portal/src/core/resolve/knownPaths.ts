import {baseName, folderOf} from '../text/paths.ts';

/** All files of the repository, by what a written path may name of them. */
export interface KnownPaths {
  readonly isFolder: (path: string) => boolean;
  /** Files with this name, in lower case. */
  readonly named: (fileName: string) => readonly string[];
}

export function knownPathsOf(paths: ReadonlySet<string>): KnownPaths {
  const folders = new Set<string>(['']);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
    const name = baseName(path).toLowerCase();
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  return {isFolder: (path) => folders.has(path), named: (fileName) => byName.get(fileName) ?? []};
}
