import type {SearchDocument} from '../present/search/searchData.ts';
import {type EngineRecord, engineRecords} from './engineRecords.ts';

/** A record as Typesense stores it: facts become fields `f_status`, `f_owner` …. */
export type TypesenseRecord = Omit<EngineRecord, 'facts'> & {readonly [fact: `f_${string}`]: readonly string[]};

export const RECORDS_FILE = 'search-records.ndjson';
export const SCHEMA_FILE = 'search-schema.json';

/** What an operator sends to the server: the fields of the collection, and one record per line. */
export function typesenseFiles(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const records = engineRecords(documents);
  return new Map([
    [SCHEMA_FILE, `${JSON.stringify({name: 'spec-portal', fields: fieldsOf()}, null, 2)}\n`],
    [RECORDS_FILE, records.map((record) => `${JSON.stringify(typesenseRecord(record))}\n`).join('')],
  ]);
}

export function typesenseRecord({facts, ...record}: EngineRecord): TypesenseRecord {
  return {...record, ...Object.fromEntries(Object.entries(facts).map(([key, values]) => [`f_${key}`, values]))};
}

/** Fields that are not told are stored and given back, but neither searched nor filtered. */
function fieldsOf(): readonly object[] {
  return [
    ...['name', 'title', 'text', 'in'].map((name) => ({name, type: 'string', optional: true})),
    {name: 'names', type: 'string[]'},
    {name: 'kind', type: 'string', facet: true},
    {name: 'document', type: 'string', facet: true},
    {name: 'has', type: 'string[]', facet: true},
    {name: 'day', type: 'int32'},
    {name: 'f_.*', type: 'string[]', facet: true, optional: true},
  ];
}
