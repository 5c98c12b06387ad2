import type {Memory} from '../memory/memory.ts';
import {once} from '../memory/once.ts';
import {baseName, folderOf} from '../text/paths.ts';

/** All files of the repository, by what a written path may name of them. */
export interface KnownPaths {
  readonly has: (path: string) => boolean;
  readonly isFolder: (path: string) => boolean;
  /** Files with this name, in lower case. */
  readonly named: (fileName: string) => readonly string[];
}

/** Each question counts for itself: a new file changes nothing for whoever asked for others. */
export function createKnownPaths(paths: ReadonlySet<string>, memory: Memory): KnownPaths {
  const known = once(() => indexOf(paths));
  return {
    has: memory.read('path in the repository', (path: string) => paths.has(path)),
    isFolder: memory.read('folder of the repository', (path: string) => known().folders.has(path)),
    named: memory.read('paths of a name', (fileName: string) => known().byName.get(fileName) ?? []),
  };
}

interface Index {
  readonly folders: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function indexOf(paths: ReadonlySet<string>): Index {
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
  return {folders, byName};
}
