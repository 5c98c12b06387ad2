import type {Item} from '../../model/item.ts';
import {parseId} from '../text/ids.ts';

/** The one id of the same family that is one edit away from what was written; null when there is none or more than one. */
export function nearestId(written: string, items: readonly Item[]): string | null {
  const family = parseId(written)?.family;
  const near = new Set(
    items.flatMap(({localId, family: own}) =>
      localId !== null && own === family && isOneEdit(localId.toUpperCase(), written.toUpperCase()) ? [localId] : [],
    ),
  );
  const [only = null, ...others] = near;
  return others.length === 0 ? only : null;
}

/** One character inserted, removed, replaced, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
