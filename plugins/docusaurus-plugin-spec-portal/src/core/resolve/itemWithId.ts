import type {Item, ItemId} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {Assembled} from './assemble.ts';

/** The items of an artifact by their ids. */
export const ownItemsById = onceOf(
  ({items}: Assembled): ReadonlyMap<ItemId, Item> => new Map(items.map((item) => [item.id, item])),
);

/** An id begins with the key of its artifact, and a slash; there may be slashes in both parts. */
export function itemWithId(id: ItemId, byKey: ReadonlyMap<string, Assembled>): Item | undefined {
  for (let at = id.indexOf('/'); at !== -1; at = id.indexOf('/', at + 1)) {
    const own = byKey.get(id.slice(0, at));
    const item = own && ownItemsById(own).get(id);
    if (item) return item;
  }
  return undefined;
}
