import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import type {SkippedPath} from '../model/source.ts';
import {PASSED_OVER} from './passedOver.ts';
import {twice} from './twice.ts';

/** What lies below a root: relative paths with `/`, sorted. */
export interface FolderScan {
  readonly paths: readonly string[];
  /** Links that are not followed, and folders nobody may look into. */
  readonly skipped: readonly SkippedPath[];
}

export interface ScanOptions {
  /** Symbolic links that stay below the root count as what they lead to; others are never followed. */
  readonly followSymlinks: boolean;
}

/** Folders that are open at the same time: a file system has a limit of open files. */
const AT_ONCE = 32;

interface Folder {
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** Real paths of the folder and of all above it: a link to one of them leads in a circle. */
  readonly above: readonly string[];
}

interface Found {
  readonly files: readonly string[];
  readonly folders: readonly Folder[];
  readonly skipped: readonly SkippedPath[];
}

const NOTHING: Found = {files: [], folders: [], skipped: []};

/**
 * All regular files below `root`. Sockets, pipes and devices are none.
 * @throws when the root itself cannot be read.
 */
export async function scanFolder(root: string, options: ScanOptions): Promise<FolderScan> {
  const realRoot = await twice(() => realpath(root));
  await twice(() => readdir(realRoot));
  const paths: string[] = [];
  const skipped: SkippedPath[] = [];
  let open: readonly Folder[] = [{path: '', above: [realRoot]}];
  while (open.length > 0) {
    const below: Folder[] = [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const found = await Promise.all(open.slice(from, from + AT_ONCE).map((each) => look(realRoot, each, options)));
      for (const each of found) {
        paths.push(...each.files);
        skipped.push(...each.skipped);
        below.push(...each.folders);
      }
    }
    open = below;
  }
  return {paths: paths.toSorted(), skipped: skipped.toSorted((a, b) => (a.path < b.path ? -1 : 1))};
}

async function look(root: string, folder: Folder, options: ScanOptions): Promise<Found> {
  const entries = await entriesOf(join(root, folder.path));
  if (entries === null) return {...NOTHING, skipped: [{path: folder.path, reason: 'unreadable', target: null}]};
  const files: string[] = [];
  const folders: Folder[] = [];
  const skipped: SkippedPath[] = [];
  for (const entry of entries) {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) {
      if (!PASSED_OVER.has(entry.name)) folders.push({path, above: [...folder.above, join(root, path)]});
    } else if (entry.isSymbolicLink() && !PASSED_OVER.has(entry.name)) {
      const found = await followed(root, path, folder.above, options);
      files.push(...found.files);
      folders.push(...found.folders);
      skipped.push(...found.skipped);
    }
  }
  return {files, folders, skipped};
}

/** Null when the folder cannot be opened, or was removed while others were read. */
async function entriesOf(folder: string): Promise<readonly Dirent[] | null> {
  try {
    return await twice(() => readdir(folder, {withFileTypes: true}));
  } catch {
    return null;
  }
}

async function followed(
  root: string,
  path: string,
  above: readonly string[],
  {followSymlinks}: ScanOptions,
): Promise<Found> {
  const skip = (reason: SkippedPath['reason'], target: string | null = null): Found => ({
    ...NOTHING,
    skipped: [{path, reason, target}],
  });
  const real = await realpath(join(root, path)).catch((error: NodeJS.ErrnoException) => error);
  if (typeof real !== 'string') return skip(real.code === 'ELOOP' ? 'loop' : 'dangling');
  if (real !== root && !real.startsWith(root + sep)) return skip('outside');
  const target = real.slice(root.length + 1).replaceAll('\\', '/');
  if (isAbove(real, join(root, dirname(path))) || above.includes(real)) return skip('loop', target);
  if (!followSymlinks) return skip('link', target);
  const kind = await stat(real).catch(() => null);
  if (kind?.isFile()) return {...NOTHING, files: [path]};
  return kind?.isDirectory() ? {...NOTHING, folders: [{path, above: [...above, real]}]} : skip('dangling');
}

/** Whether a folder holds another one, or is it. */
function isAbove(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder + sep);
}
