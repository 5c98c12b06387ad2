import type {Item} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';

/** A portal has a hundred thousand items: who looks one up shares the index with all others who do. */
export const itemsById = onceOf((items: readonly Item[]) => new Map(items.map((item) => [item.id, item])));
