import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import logger from '@docusaurus/logger';
import {INDEX_FOLDER} from '../core/index.ts';
import {decoded} from '../model/decoded.ts';
import {NEWS, type PortalNews} from '../model/portalNews.ts';
import {type DataFile, isSameFile} from './dataFile.ts';

type Files = ReadonlyMap<string, DataFile>;

/** What a preview shows after one look. */
export interface Shown<News extends PortalNews> {
  readonly files: Files;
  /** Files of the search index, which take longer to make. Nothing else waits for them. */
  readonly index: () => Promise<Files>;
  /** What an open page is told when the files differ from those before. */
  readonly newsOf: (version: string) => News;
}

/**
 * Gives the pages of a preview their data from memory: a file's text is made when somebody asks for it, and an edit writes
 * nothing and compiles nothing.
 */
export interface PreviewServer<News extends PortalNews> {
  /** Shows other files from now on, and tells the open pages. Answers with what was told first. */
  readonly show: (shown: Shown<News>) => News;
  /** What was told first: the compiled site begins with it, and stays as it is. Null before anything is shown. */
  readonly firstNews: () => News | null;
  /** Answers below the address of the data, as a middleware of the development server. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
}

/** Milliseconds that a page's question for news is kept waiting; servers in between end what is silent for longer. */
const PATIENCE = 20_000;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** @param begun tells versions of this preview from those of the one before; pages that are still open know them. */
export function createPreviewServer<News extends PortalNews>(begun = Date.now()): PreviewServer<News> {
  let files: Files = new Map();
  let index: Promise<Files> = Promise.resolve(files);
  let first: News | null = null;
  let news: News | null = null;
  let count = 0;
  const waiting = new Set<() => void>();

  const fileOf = async (name: string): Promise<DataFile | undefined> =>
    files.get(name) ?? (name.startsWith(INDEX_FOLDER) ? (await index).get(name) : undefined);
  const answerFile = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const name = decoded(pathOf(request).slice(1));
    const file = await fileOf(name);
    if (!file) return false;
    send(response, TYPES[extname(name)] ?? 'application/octet-stream', file.text());
    return true;
  };
  const answerNews = (request: IncomingMessage, response: ServerResponse): void => {
    const known = new URL(request.url ?? '', 'http://preview').searchParams.get('known');
    const answer = (): void => {
      clearTimeout(timer);
      waiting.delete(answer);
      send(response, 'application/json', JSON.stringify(news));
    };
    const timer = setTimeout(answer, known === news?.version ? PATIENCE : 0);
    if (known === news?.version) waiting.add(answer);
    response.on('close', () => {
      clearTimeout(timer);
      waiting.delete(answer);
    });
  };

  return {
    show(shown) {
      if (news === null || !isSameContent(files, shown.files)) {
        count++;
        files = shown.files;
        news = shown.newsOf(`${begun.toString(36)}-${count}`);
        for (const tell of [...waiting]) tell();
      }
      first ??= news;
      index = shown.index();
      // Whoever asks for one of them is told as well.
      index.catch((error: unknown) => logger.error(`[spec-portal] ${String(error)}`));
      return first;
    },
    firstNews: () => first,
    answer(request, response, next) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      if (pathOf(request) === `/${NEWS}`) return answerNews(request, response);
      answerFile(request, response).then((isAnswered) => isAnswered || next(), next);
    },
  };
}

/** The path below the address of the data, where the server put this middleware. */
function pathOf({url = '/'}: IncomingMessage): string {
  const [path = ''] = url.split('?');
  return path;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
  response.end(text);
}

function isSameContent(a: Files, b: Files): boolean {
  if (a.size !== b.size) return false;
  for (const [name, file] of b) {
    const before = a.get(name);
    if (!(before && isSameFile(before, file))) return false;
  }
  return true;
}
