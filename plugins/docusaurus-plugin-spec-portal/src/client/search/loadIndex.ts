import type FuseClass from 'fuse.js';
import type {SearchRecord} from '../../core/present/pageData.ts';
import {idForms} from './normalizeId.ts';

/** Records by every spelling of their id, and the words of all of them. */
export interface SearchIndex {
  readonly byId: ReadonlyMap<string, readonly SearchRecord[]>;
  readonly fuse: FuseClass<SearchRecord>;
}

const loaded = new Map<string, Promise<SearchIndex>>();

/** Fetches records and search engine on first use; a failed attempt may be repeated. */
export function loadIndex(address: string): Promise<SearchIndex> {
  const known = loaded.get(address);
  if (known) return known;
  const index = createIndex(address);
  loaded.set(address, index);
  index.catch(() => loaded.delete(address));
  return index;
}

async function createIndex(address: string): Promise<SearchIndex> {
  const [records, {default: Fuse}] = await Promise.all([fetchRecords(address), import('fuse.js')]);
  const fuse = new Fuse([...records], {
    keys: [
      {name: 'id', weight: 3},
      {name: 'title', weight: 4},
      {name: 'text', weight: 1},
      {name: 'in', weight: 1},
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {byId: recordsById(records), fuse};
}

async function fetchRecords(address: string): Promise<readonly SearchRecord[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return (await response.json()) as readonly SearchRecord[];
}

function recordsById(records: readonly SearchRecord[]): ReadonlyMap<string, readonly SearchRecord[]> {
  const byId = new Map<string, SearchRecord[]>();
  for (const record of records) {
    for (const form of idForms(record.id)) {
      const same = byId.get(form);
      if (same) same.push(record);
      else byId.set(form, [record]);
    }
  }
  return byId;
}
