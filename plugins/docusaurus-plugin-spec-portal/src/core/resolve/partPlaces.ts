import {pushTo} from '../../model/pushTo.ts';

/** Which parts of a list have values with a key, by their places in it. */
export interface PartPlaces<Key, Value> {
  readonly parts: readonly (readonly Value[])[];
  /** Sorted; never empty. */
  readonly places: ReadonlyMap<Key, readonly number[]>;
}

/** The keys in one part. */
export type KeysIn<Key, Value> = (part: readonly Value[]) => ReadonlyMap<Key, unknown>;

/** @param before those of an earlier list: while most parts stay where they were, only the others are gone through. */
export function placesOf<Key, Value>(
  parts: readonly (readonly Value[])[],
  keysIn: KeysIn<Key, Value>,
  before: PartPlaces<Key, Value> | undefined,
): PartPlaces<Key, Value> {
  const changes = before && changesBetween(before.parts, parts, keysIn);
  if (!before || !changes) return {parts, places: allPlaces(parts, keysIn)};
  // Most edits name nothing that was not named there before.
  return {parts, places: changes.length === 0 ? before.places : changed(before.places, changes)};
}

function allPlaces<Key, Value>(
  parts: readonly (readonly Value[])[],
  keysIn: KeysIn<Key, Value>,
): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>();
  for (const [at, part] of parts.entries()) for (const key of keysIn(part).keys()) pushTo(places, key, at);
  return places;
}

/** A part that has a key now, or no more. */
interface Change<Key> {
  readonly key: Key;
  readonly at: number;
  readonly isNew: boolean;
}

/** More parts than that are not compared one by one. */
const MOST_COMPARED = 50;

/** Null where too much is another. */
function changesBetween<Key, Value>(
  before: readonly (readonly Value[])[],
  now: readonly (readonly Value[])[],
  keysIn: KeysIn<Key, Value>,
): readonly Change<Key>[] | null {
  if (before.length !== now.length) return null;
  const changes: Change<Key>[] = [];
  let compared = 0;
  for (const [at, part] of now.entries()) {
    const old = before[at];
    if (old === part || old === undefined) continue;
    compared += 1;
    if (compared > MOST_COMPARED) return null;
    const [had, has] = [keysIn(old), keysIn(part)];
    for (const key of had.keys()) if (!has.has(key)) changes.push({key, at, isNew: false});
    for (const key of has.keys()) if (!had.has(key)) changes.push({key, at, isNew: true});
  }
  return changes;
}

function changed<Key>(
  before: ReadonlyMap<Key, readonly number[]>,
  changes: readonly Change<Key>[],
): ReadonlyMap<Key, readonly number[]> {
  const places = new Map(before);
  for (const {key, at, isNew} of changes) {
    const known = places.get(key) ?? [];
    const left = isNew ? [...known, at].toSorted((a, b) => a - b) : known.filter((each) => each !== at);
    if (left.length > 0) places.set(key, left);
    else places.delete(key);
  }
  return places;
}
