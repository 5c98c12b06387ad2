import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Stamp, stampOf} from '../stamp.ts';

/** Where Git keeps a repository; the two differ in a linked worktree. */
export interface GitFolders {
  /** Holds `HEAD`. */
  readonly own: string;
  /** Holds branches. */
  readonly common: string;
}

/** A branch may stand for another one, and that for a third; more are a circle. */
const MOST_NAMES = 5;

/**
 * A text that is another one as soon as `HEAD` means another commit: what the files say that Git writes then (see
 * gitrepository-layout(5) and `git help reftable`). To start a process for that with every edit takes a large one a tenth of a second.
 *
 * @returns null where these files cannot tell.
 */
export async function headSigns(root: string, {own, common}: GitFolders): Promise<string | null> {
  // Branches that have no file of their own.
  const packed = await Promise.all([
    stampAt(join(common, 'packed-refs')),
    textOf(join(common, 'reftable/tables.list')),
    textOf(join(own, 'reftable/tables.list')),
  ]);
  const signs: unknown[] = [
    ...packed,
    await stampAt(join(common, 'shallow')),
    // Somebody makes a repository of a folder of another one. Its times change with whatever Git is asked for.
    (await stampAt(join(root, '.git')))?.ino,
  ];
  let file = join(own, 'HEAD');
  for (let names = 0; names < MOST_NAMES; names++) {
    const text: string | null = await textOf(file);
    if (text === null && (names === 0 || packed.every((sign) => sign === null))) return null;
    signs.push(text);
    const branch = /^ref: (refs\/\S+)\s*$/.exec(text ?? '')?.[1];
    if (branch === undefined) return JSON.stringify(signs);
    file = join(common, branch);
  }
  return null;
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

async function stampAt(file: string): Promise<Stamp | null> {
  const stats = await lstat(file).catch(() => null);
  return stats && stampOf(stats);
}
