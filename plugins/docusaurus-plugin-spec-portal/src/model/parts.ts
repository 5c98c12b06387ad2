import {onceOf} from './onceOf.ts';

/*
 * A trace's long lists are put together of one list per document or file. An edit makes few of those anew: what was found in the
 * others holds, and nobody goes through a hundred thousand items because one of them moved down a line.
 */

type List<Value> = readonly Value[];

const partsOfLists = new WeakMap<List<unknown>, readonly List<unknown>[]>();

/** One list of many, which knows its parts. Neither they nor the list ever change. */
export function joined<Value>(parts: readonly List<Value>[]): List<Value> {
  // Of known length: a list that grows is copied again and again.
  const list = new Array<Value>(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) for (const value of part) list[at++] = value;
  partsOfLists.set(list, parts);
  return list;
}

/**
 * What a list was put together of, in its order; of any other list, the list itself. Parts of two lists do not belong together by
 * their places: a list may be an older one that holds the same.
 */
export function partsOf<Value>(list: List<Value>): readonly List<Value>[] {
  return (partsOfLists.get(list) as readonly List<Value>[] | undefined) ?? [list];
}

/** What follows from each part by itself, made once of a part: for findings that no other part can change. */
export function ofParts<Value, Found>(find: (part: List<Value>) => List<Found>): (list: List<Value>) => List<Found> {
  const ofPart = onceOf(find);
  return onceOf((list: List<Value>) => joined(partsOf(list).map(ofPart)));
}

/** What follows from each value by itself. */
export function ofEach<Value extends object, Found>(
  find: (value: Value) => List<Found>,
): (list: List<Value>) => List<Found> {
  const ofValue = onceOf(find);
  return onceOf((list: List<Value>) => list.flatMap(ofValue));
}
