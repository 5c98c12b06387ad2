import type {MatrixEntry} from '../../core/present/facts/requirementFacts.ts';

export interface PlacedEntry {
  readonly entry: MatrixEntry;
  readonly isHidden: boolean;
}

/**
 * All rows of a table with those a filter leaves out marked. Rows keep their places, since moving thousands is slower than
 * hiding them; only where an order was asked for do the hidden ones go to the end.
 */
export function placedEntries(all: readonly MatrixEntry[], shown: readonly MatrixEntry[]): readonly PlacedEntry[] {
  const isShown = new Set(shown);
  const isOwnOrder = shown.every(({index}, place) => index > (shown[place - 1]?.index ?? -1));
  if (isOwnOrder) return all.map((entry) => ({entry, isHidden: !isShown.has(entry)}));
  return [
    ...shown.map((entry) => ({entry, isHidden: false})),
    ...all.filter((entry) => !isShown.has(entry)).map((entry) => ({entry, isHidden: true})),
  ];
}
