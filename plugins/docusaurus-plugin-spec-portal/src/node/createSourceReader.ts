import {lstatSync, type Stats} from 'node:fs';
import {lstat} from 'node:fs/promises';
import {join} from 'node:path';
import type {TextFile} from '../model/source.ts';
import {createPauses} from './pauses.ts';
import {createQuickDisk} from './quickDisk.ts';
import {type Read, type ReadFile, type ReadOptions, readSources, readText} from './readSources.ts';
import {isSameStamp, type Stamp, stampOf} from './stamp.ts';

/** As `readSources`; a file that has not been touched since it was read is not opened again. */
export type SourceReader = <Place extends {readonly path: string}>(
  sources: readonly Place[],
) => Promise<readonly (Place & TextFile)[]>;

/**
 * Milliseconds. A file that changed so shortly before it was read may change once more without a sign of it: some file
 * systems count two seconds as one moment. Git knows such files as racily clean, and looks into them too.
 */
const UNSURE = 2_000;

interface Known {
  readonly stamp: Stamp;
  readonly read: Read;
}

/** What a reader has around it: the clock, what reads one file, and a disk that may be quick. */
interface Surroundings {
  readonly now?: () => number;
  readonly read?: ReadFile;
  readonly openDisk?: typeof createQuickDisk;
}

/** Of a file that is read again and again only what has been read last is kept. */
export function createSourceReader(
  root: string,
  options: ReadOptions,
  {now = Date.now, read = readText, openDisk = createQuickDisk}: Surroundings = {},
): SourceReader {
  /** By the path in the file system. */
  let known = new Map<string, Known>();
  return async (sources) => {
    const next = new Map<string, Known>();
    const untouched = (path: string, stats: Stats | null): Known | null => {
      const before = known.get(path);
      return before && stats?.isFile() && isSameStamp(before.stamp, stats) ? before : null;
    };
    // To wait for an answer that a disk has at hand takes longer than the answer.
    const disk = openDisk();
    const pause = createPauses();
    for (const source of sources) {
      if (!disk.isQuick()) break;
      const path = join(root, source.path);
      if (!known.has(path)) continue;
      const stats = disk.ask(() => statsNow(path));
      const before = untouched(path, stats);
      if (before) next.set(path, before);
      await pause();
    }
    const readIfTouched: ReadFile = async (path, wish) => {
      const seen = next.get(path);
      if (seen) return seen.read;
      const stats = await lstat(path).catch(() => null);
      const before = untouched(path, stats);
      if (before) {
        next.set(path, before);
        return before.read;
      }
      const began = now();
      const answer = await read(path, wish);
      // Its stamp is older than its text: a file that changed in between has another one the next time.
      if (stats?.isFile() && answer.failure === null && isSettled(stats, began))
        next.set(path, {stamp: stampOf(stats), read: answer});
      return answer;
    };
    const files = await readSources(root, sources, options, readIfTouched);
    known = next;
    return files;
  };
}

/** Null for what is not there, or may not be asked. */
function statsNow(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

function isSettled({mtimeMs, ctimeMs}: Stamp, at: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < at - UNSURE;
}
