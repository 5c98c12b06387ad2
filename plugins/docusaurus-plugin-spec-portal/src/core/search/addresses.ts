import type {AddressColumns} from './indexFiles.ts';
import {readNumbers, writeNumbers} from './numberText.ts';
import {sharedLength} from './wordList.ts';

/** What an address is told by, beside its own column. */
interface Named {
  readonly title: string;
  readonly href: string;
}

/**
 * Addresses of documents are mostly made from their titles or files are: what both share is not written twice. The
 * beginning (`/specs/`) and the end (`/`) are few, and stand in tables.
 */
export function writeAddresses(documents: readonly Named[]): AddressColumns {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const columns = documents.map(({title, href}) => {
    const [, start = '', own = '', end = ''] = /^(.*?)(?<![^/])([^/]*)(\/?)$/su.exec(href) ?? [];
    const [, lead = '', after = ''] = /^(\d+-)?(.*)$/su.exec(own) ?? [];
    const shared = sharedLength(after, hyphened(title));
    return {start: place(starts, start), end: place(ends, end), shared, lead, rest: after.slice(shared)};
  });
  return {
    starts: [...starts.keys()],
    ends: [...ends.keys()],
    start: writeNumbers(columns.map(({start}) => start)),
    end: writeNumbers(columns.map(({end}) => end)),
    shared: writeNumbers(columns.map(({shared}) => shared)),
    rest: columns.map(({lead, rest}) => (lead === '' ? rest : `${lead}\t${rest}`)).join('\n'),
  };
}

export function readAddresses(columns: AddressColumns, titles: readonly string[]): (document: number) => string {
  const start = readNumbers(columns.start);
  const end = readNumbers(columns.end);
  const shared = readNumbers(columns.shared);
  const rests = columns.rest.split('\n');
  return (document) => {
    const written = rests[document] ?? '';
    const tab = written.indexOf('\t');
    const own = hyphened(titles[document] ?? '').slice(0, shared[document] ?? 0);
    return [
      columns.starts[start[document] ?? 0] ?? '',
      tab === -1 ? '' : written.slice(0, tab),
      own,
      tab === -1 ? written : written.slice(tab + 1),
      columns.ends[end[document] ?? 0] ?? '',
    ].join('');
  };
}

function hyphened(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function place(table: Map<string, number>, value: string): number {
  const known = table.get(value);
  if (known !== undefined) return known;
  table.set(value, table.size);
  return table.size - 1;
}
