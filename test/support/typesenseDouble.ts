import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {keeps} from './typesenseFilter.ts';

type Record_ = Readonly<Record<string, unknown>>;

export interface Double {
  readonly url: string;
  /** Bodies of the searches that were asked, oldest first. */
  readonly asked: readonly Record_[];
  readonly close: () => Promise<void>;
}

/**
 * A server that speaks as much of Typesense's published protocol as a portal needs: collections, import of one record per
 * line, `multi_search` with filters, facets and highlights, keys. It ranks by nothing: every record with all words is found.
 */
export async function typesenseDouble(key: string): Promise<Double> {
  const collections = new Map<string, Record_[]>();
  const asked: Record_[] = [];
  const answer = (path: string, body: string): readonly [status: number, value: unknown] => {
    const imported = /^\/collections\/([^/]+)\/documents\/import/.exec(path)?.[1];
    if (path === '/collections') {
      const {name} = JSON.parse(body) as {readonly name: string};
      collections.set(name, []);
      return [201, {name}];
    }
    if (imported !== undefined) {
      const records = body.split('\n').filter(Boolean);
      collections.get(imported)?.push(...records.map((line) => JSON.parse(line) as Record_));
      return [200, records.map(() => ({success: true}))];
    }
    if (path !== '/multi_search') return [404, {message: 'Not Found'}];
    const {searches} = JSON.parse(body) as {readonly searches: readonly Record_[]};
    asked.push(...searches);
    return [200, {results: searches.map((search) => searchIn(collections.get(String(search['collection'])), search))}];
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isAllowed = request.headers['x-typesense-api-key'] === key;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [status, value] = isAllowed ? answer(path, body) : [401, {message: 'Forbidden - a valid key must be sent.'}];
    response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(value));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function searchIn(records: readonly Record_[] | undefined, search: Record_): unknown {
  if (!records) return {code: 404, error: 'Not found.'};
  const words = search['q'] === '*' ? [] : String(search['q']).toLowerCase().replaceAll('"', '').split(/\s+/);
  const fields = String(search['query_by']).split(',');
  const filter = String(search['filter_by'] ?? '');
  const found = records.filter((record) => {
    const text = fields.map((field) => String(record[field] ?? '').toLowerCase()).join(' ');
    return words.every((word) => text.includes(word)) && (filter === '' || keeps(filter, record));
  });
  const {facet_by: facet} = search;
  return {
    found: found.length,
    hits: found.slice(0, Number(search['per_page'] ?? 10)).map((document) => ({
      document,
      highlights: highlightsOf(document, words, search),
    })),
    facet_counts: typeof facet === 'string' ? [{field_name: facet, counts: countsOf(found, facet, search)}] : [],
  };
}

function highlightsOf(document: Record_, words: readonly string[], search: Record_): readonly unknown[] {
  const [start, end] = [String(search['highlight_start_tag']), String(search['highlight_end_tag'])];
  return String(search['highlight_fields'] ?? '')
    .split(',')
    .flatMap((field) => {
      const text = document[field];
      const pattern = new RegExp(words.join('|'), 'gi');
      if (typeof text !== 'string' || words.length === 0 || !pattern.test(text)) return [];
      return [{field, value: text.replace(pattern, (word) => `${start}${word}${end}`), matched_tokens: words}];
    });
}

function countsOf(found: readonly Record_[], field: string, search: Record_): readonly unknown[] {
  const wanted = String(search['facet_query'] ?? '').slice(field.length + 1);
  const counts = new Map<string, number>();
  for (const value of found.flatMap((record) => (record[field] as readonly string[] | undefined) ?? []))
    if (value.startsWith(wanted)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({value, count, highlighted: value}))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, Number(search['max_facet_values'] ?? 10));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
