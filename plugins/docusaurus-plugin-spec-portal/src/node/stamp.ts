import type {Stats} from 'node:fs';

/** What differs as soon as somebody has written, replaced or restored a file; nobody can set the time of its change. */
export type Stamp = Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>;

export function stampOf({ino, size, mtimeMs, ctimeMs}: Stats): Stamp {
  return {ino, size, mtimeMs, ctimeMs};
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}
