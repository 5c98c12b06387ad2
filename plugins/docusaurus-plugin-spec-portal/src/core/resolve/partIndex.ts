import {onceOf} from '../../model/onceOf.ts';
import {partsOf} from '../../model/parts.ts';
import {pushTo} from '../../model/pushTo.ts';
import {folderOf} from '../text/paths.ts';
import {type PartPlaces, placesOf} from './partPlaces.ts';

/** The values of a list by a key that many of them may have. */
export interface Groups<Key, Value> {
  /** In the order of the list; empty when none has the key. */
  readonly get: (key: Key) => readonly Value[];
  readonly has: (key: Key) => boolean;
  /** The values that have one of these keys, in the order of the list. */
  readonly getAll: (keys: Iterable<Key>) => readonly Value[];
}

/**
 * Groups a list part by part: a part that another list had too is not gone through again. A group is put together when it is
 * asked for; one that lies within a part is the same object as long as the part is.
 *
 * @param keyOf null for values that are in no group.
 */
export function groupsOf<Key, Value>(
  keyOf: (value: Value) => Key | null,
): (list: readonly Value[]) => Groups<Key, Value> {
  const groupsIn = onceOf((part: readonly Value[]): ReadonlyMap<Key, readonly Value[]> => {
    const groups = new Map<Key, Value[]>();
    for (const value of part) {
      const key = keyOf(value);
      if (key !== null) pushTo(groups, key, value);
    }
    return groups;
  });
  // An index lives as long as its list.
  let last: WeakRef<PartPlaces<Key, Value>> | null = null;
  return onceOf((list: readonly Value[]): Groups<Key, Value> => {
    const index = placesOf(partsOf(list), groupsIn, last?.deref());
    last = new WeakRef(index);
    const made = new Map<Key, readonly Value[]>();
    const inPart = (at: number, key: Key): readonly Value[] => {
      const part = index.parts[at];
      return (part && groupsIn(part).get(key)) ?? [];
    };
    const gather = (key: Key): readonly Value[] => {
      const [first, ...others] = index.places.get(key) ?? [];
      if (first === undefined) return [];
      return others.length === 0 ? inPart(first, key) : [first, ...others].flatMap((at) => inPart(at, key));
    };
    return {
      has: (key) => index.places.has(key),
      get: (key) => {
        const known = made.get(key);
        if (known) return known;
        const group = gather(key);
        made.set(key, group);
        return group;
      },
      getAll: (keys) => {
        const wanted = new Set(keys);
        const found = new Set([...wanted].flatMap((key) => index.places.get(key) ?? []));
        return [...found]
          .toSorted((a, b) => a - b)
          .flatMap((at) =>
            (index.parts[at] ?? []).filter((value) => {
              const key = keyOf(value);
              return key !== null && wanted.has(key);
            }),
          );
      },
    };
  });
}

/** Finds values by an id that each has for itself. */
export function byIdOf<Id extends string, Value>(
  idOf: (value: Value) => Id,
): (list: readonly Value[]) => (id: Id) => Value | undefined {
  return byPathOf(idOf, (group) => new Map(group.map((value) => [idOf(value), value])));
}

/** Finds values by an id that many may have, those without one left aside. */
export function allByIdOf<Id extends string, Value>(
  idOf: (value: Value) => Id | null,
): (list: readonly Value[]) => (id: Id) => readonly Value[] | undefined {
  return byPathOf(idOf, (group) => {
    const byId = new Map<Id, Value[]>();
    for (const value of group) {
      const id = idOf(value);
      if (id !== null) pushTo(byId, id, value);
    }
    return byId;
  });
}

/** Ids are written like paths: what stands before the last slash is mostly of one document, and so of one part. */
function byPathOf<Id extends string, Value, Found>(
  idOf: (value: Value) => Id | null,
  index: (group: readonly Value[]) => ReadonlyMap<Id, Found>,
): (list: readonly Value[]) => (id: Id) => Found | undefined {
  const groups = groupsOf((value: Value) => {
    const id = idOf(value);
    return id === null ? null : folderOf(id);
  });
  const indexOf = onceOf(index);
  return onceOf((list: readonly Value[]) => {
    const grouped = groups(list);
    return (id: Id) => indexOf(grouped.get(folderOf(id))).get(id);
  });
}
