import type {Views} from '../views.ts';
import type {NeighbourhoodView, NeighbourView} from './graphData.ts';
import {type Relation, relationsOfDocument, strength} from './relations.ts';

/** More around one box cannot be read. */
const MOST = 12;

/** What a document is linked with, those first that say most; null when it stands alone. */
export function neighbourhood(key: string, views: Views): NeighbourhoodView | null {
  const all = neighboursOf(key, relationsOfDocument(key, views), views);
  return all.length === 0 ? null : {neighbours: all.slice(0, MOST), others: Math.max(0, all.length - MOST)};
}

/** One per other document; what the document itself says counts before what is said of it. */
function neighboursOf(key: string, relations: readonly Relation[], views: Views): readonly NeighbourView[] {
  const byOther = new Map<string, NeighbourView>();
  for (const {from, to, type, count} of relations.toSorted((a, b) => Number(b.from === key) - Number(a.from === key))) {
    const isIncoming = to === key;
    const other = isIncoming ? from : to;
    if (!byOther.has(other)) byOther.set(other, {artifact: views.ref(other), type, isIncoming, count});
  }
  return [...byOther.values()].toSorted((a, b) => strength(a.type) - strength(b.type));
}
