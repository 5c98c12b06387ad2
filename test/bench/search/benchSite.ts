import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {dirname, extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {createIndex} from 'pagefind';
import {build} from 'vite';
import {filesBelow} from '../../support/repository.ts';
import type {FlatRecord} from './queries.ts';

export const ENGINES = ['worker', 'inline', 'fuse', 'minisearch', 'lunr', 'pagefind'] as const;

export type EngineName = (typeof ENGINES)[number];

/** Bundles each engine as a site would: a page per engine, minified. */
export async function bundleEngines(folder: string, engines: readonly EngineName[]): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  for (const engine of engines) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(import.meta.dirname, 'page'),
      base: `/${engine}/`,
      publicDir: false,
      worker: {format: 'es'},
      build: {
        outDir: join(folder, engine),
        modulePreload: false,
        rollupOptions: {
          input: join(import.meta.dirname, 'page', `${engine}.ts`),
          output: {entryFileNames: 'engine.js'},
        },
      },
    });
    write(
      folder,
      `${engine}/index.html`,
      '<!doctype html><title>Bench</title><script type="module" src="engine.js"></script>',
    );
  }
}

/** Writes the index of each engine; answers with the processor time each took, in milliseconds. */
export async function writeIndexes(
  folder: string,
  records: readonly FlatRecord[],
  own: ReadonlyMap<string, string>,
  engines: readonly EngineName[],
): Promise<void> {
  for (const [name, text] of own) write(folder, `data/${name}`, text);
  if (engines.includes('fuse')) write(folder, 'data/records.json', JSON.stringify(records));
  if (engines.includes('minisearch')) write(folder, 'data/minisearch.json', miniSearchIndex(records));
  if (engines.includes('lunr')) write(folder, 'data/lunr.json', lunrIndex(records));
  if (engines.includes('pagefind')) await writePagefind(join(folder, 'data/pagefind'), records);
}

function miniSearchIndex(records: readonly FlatRecord[]): string {
  const index = new MiniSearch({fields: ['title', 'titles', 'text'], storeFields: ['title', 'titles', 'shown']});
  // Addresses of unnumbered parts repeat; ids must not.
  index.addAll(
    records.map(({id, href, title, text, in: of}, number) => ({
      id: `${href} ${number}`,
      shown: id,
      title: `${id} ${title}`,
      titles: of === '' ? [] : [of],
      text,
    })),
  );
  return JSON.stringify(index);
}

function lunrIndex(records: readonly FlatRecord[]): string {
  const index = lunr((builder) => {
    builder.ref('ref');
    builder.field('title', {boost: 4});
    builder.field('in');
    builder.field('text');
    builder.metadataWhitelist = ['position'];
    records.forEach(({id, title, text, in: of}, ref) => {
      builder.add({ref: String(ref), title: `${id} ${title}`, text, in: of});
    });
  });
  return JSON.stringify({shown: records.map(({id, href}) => ({id, href})), index});
}

async function writePagefind(folder: string, records: readonly FlatRecord[]): Promise<void> {
  const {index, errors} = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [number, {id, href, title, text, in: of}] of records.entries()) {
    const [path = '', hash] = href.split('#');
    await index.addCustomRecord({
      url: `${path}?r=${number}${hash === undefined ? '' : `#${hash}`}`,
      content: [id, title, of, text].join('. '),
      language: 'en',
      meta: {title: title === '' ? of : title, id},
    });
  }
  await index.writeFiles({outputPath: folder});
  await index.deleteIndex();
}

function write(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** A static host that compresses everything and counts what it sent. */
export interface CountingHost {
  readonly origin: string;
  /** Bytes sent since it was last asked, by path. */
  readonly taken: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

export async function countingHost(folder: string): Promise<CountingHost> {
  const files = new Map(filesBelow(folder).map((name) => [`/${name}`, null as Buffer | null]));
  let sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname);
    if (!files.has(path)) {
      response.writeHead(404).end();
      return;
    }
    const body = files.get(path) ?? compressed(join(folder, path));
    files.set(path, body);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'no-cache'}).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    taken: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Already compressed ones grow by a few bytes, which counts against nobody. */
function compressed(path: string): Buffer {
  return gzipSync(readFileSync(path));
}
