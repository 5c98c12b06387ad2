import type {Item} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';
import {pushTo} from '../../model/pushTo.ts';
import {parseId} from '../text/ids.ts';

/** The one id of the same family that is one edit away from what was written; null when there is none or more than one. */
export function nearestId(written: string, items: readonly Item[]): string | null {
  const family = parseId(written)?.family;
  const ids = family === undefined ? undefined : idsOf(items).get(family);
  const near = ids?.near(written.toUpperCase()).flatMap((name) => ids.written.get(name) ?? []) ?? [];
  const [only = null, ...others] = near;
  return others.length === 0 ? only : null;
}

/** By family: the ids in capital letters, and each as it is written. */
const idsOf = onceOf((items: readonly Item[]) => {
  const families = new Map<string, Map<string, string[]>>();
  for (const {family, localId} of items) {
    if (localId === null || family === null) continue;
    const ids = families.get(family) ?? new Map<string, string[]>();
    families.set(family, ids);
    const name = localId.toUpperCase();
    if (!ids.get(name)?.includes(localId)) pushTo(ids, name, localId);
  }
  return new Map([...families].map(([family, written]) => [family, {written, near: nearNames(written.keys())}]));
});

/** Longer names are no slips of a finger, and have as many rests as letters. */
const LONGEST = 100;

/**
 * Which of many names are one edit away from another one, without a look at each: two such names have a rest in common, or
 * one is a rest of the other.
 */
export function nearNames(names: Iterable<string>): (name: string) => readonly string[] {
  const byRest = new Map<string, string[]>();
  for (const name of new Set(names)) for (const rest of restsOf(name)) pushTo(byRest, rest, name);
  return (name) => {
    const candidates = new Set([...restsOf(name)].flatMap((rest) => byRest.get(rest) ?? []));
    return [...candidates].filter((candidate) => isOneEdit(candidate, name));
  };
}

/** A name, and what is left of it without any one of its letters. */
function restsOf(name: string): ReadonlySet<string> {
  if (name.length > LONGEST) return new Set();
  return new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
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
