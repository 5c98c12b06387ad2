import type {SearchRecord} from '../../core/present/pageData.ts';
import type {SearchIndex} from './loadIndex.ts';
import {normalizeId} from './normalizeId.ts';

/** Results of one sort, best first. */
export interface FoundGroup {
  readonly kind: SearchRecord['kind'] | 'exact';
  readonly records: readonly SearchRecord[];
}

const LIMIT = 40;
const EXACT_LIMIT = 20;

/** What answers a query: a name typed exactly stands before everything that merely resembles it. */
export function search({byId, fuse}: SearchIndex, query: string): readonly FoundGroup[] {
  const text = query.trim();
  if (text === '') return [];
  const exact = (byId.get(normalizeId(text) ?? text.toUpperCase()) ?? []).slice(0, EXACT_LIMIT);
  const named = new Set(exact);
  const alike = fuse
    .search(text, {limit: LIMIT})
    .map(({item}) => item)
    .filter((record) => !named.has(record));
  return [...(exact.length > 0 ? [{kind: 'exact' as const, records: exact}] : []), ...groupByKind(alike)];
}

/** Kinds in the order of their best result. */
function groupByKind(records: readonly SearchRecord[]): readonly FoundGroup[] {
  const groups = new Map<SearchRecord['kind'], SearchRecord[]>();
  for (const record of records) {
    const group = groups.get(record.kind);
    if (group) group.push(record);
    else groups.set(record.kind, [record]);
  }
  return [...groups].map(([kind, found]) => ({kind, records: found}));
}
