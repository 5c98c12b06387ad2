import {garbageCollector} from '../../node/garbageCollector.ts';

/** Characters of HTML, some hundreds of pages. To collect takes a twentieth of a second. */
const BETWEEN_COLLECTIONS = 16_000_000;

/**
 * Keeps the heap of a thread that renders pages at what it needs. What was made for one page is garbage with the next, and the
 * engine lets a heap grow to many times of what is alive in it, in every thread at the same time.
 * @returns is told how many characters were made.
 */
export function createHeapKeeper(collector = garbageCollector): (made: number) => void {
  let collect: (() => void) | null = null;
  let since = 0;
  return (made) => {
    since += made;
    if (since < BETWEEN_COLLECTIONS) return;
    since = 0;
    collect ??= collector();
    collect();
  };
}
