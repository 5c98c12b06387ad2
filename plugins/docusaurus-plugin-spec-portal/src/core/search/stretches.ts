import {DIGEST_LENGTH, digest} from './digest.ts';

/** Sizes of the stretches a list is cut into. */
export interface StretchSize {
  readonly least: number;
  readonly most: number;
}

/**
 * Cuts a list into stretches. Where one ends is told by the names of its entries and not by their number: an entry more
 * or less changes the stretch it stands in, and mostly leaves the others as they are.
 */
export function stretchesOf<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  sizeOf: (entry: T) => number,
  {least, most}: StretchSize,
): readonly (readonly T[])[] {
  const stretches: T[][] = [];
  let current: T[] = [];
  let size = 0;
  for (const entry of entries) {
    const isFull = size >= most || (size >= least && isCut(nameOf(entry)));
    if (isFull && current.length > 0) {
      stretches.push(current);
      current = [];
      size = 0;
    }
    current.push(entry);
    size += sizeOf(entry);
  }
  return current.length > 0 ? [...stretches, current] : stretches;
}

/** One name in four. */
function isCut(name: string): boolean {
  return (digest(name).charCodeAt(DIGEST_LENGTH - 1) & 3) === 0;
}
