import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {logger} from '@docusaurus/logger';
import {decoded} from '../model/decoded.ts';
import {IMAGES} from '../model/pageName.ts';
import {NEWS, type PortalNews} from '../model/portalNews.ts';
import type {DataFile} from './dataFile.ts';
import type {FileGroup} from './portalFiles.ts';

/** What a preview shows after one look. */
export interface Shown<News extends PortalNews> {
  /** Listed when somebody asks for such a name. */
  readonly groups: readonly FileGroup[];
  /** What an open page is told. */
  readonly newsOf: (version: string) => News;
  /**
   * When a page was asked for, and for a while nothing else. `isCurrent` says whether this is still what is shown: when it is
   * not, nothing of it may be made any more.
   */
  readonly onQuiet: (isCurrent: () => boolean) => Promise<void>;
}

/**
 * Gives the pages of a preview their data from memory: a file is made when somebody asks for it, and an edit writes nothing
 * and compiles nothing.
 */
export interface PreviewServer<News extends PortalNews> {
  /**
   * Shows what a look at the files brings, and tells the open pages. While it goes on nothing of the look before is made any
   * more: whoever asks waits.
   * @throws what `look` throws; whoever asks is told as well, until the next look.
   */
  readonly show: <Looked>(look: () => Promise<Looked>, shownOf: (looked: Looked) => Shown<News>) => Promise<Looked>;
  /** Answers below the address of the data, as a middleware of the development server. */
  readonly answer: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
}

/** Milliseconds without a question and without a look, after which there is time for what no page asked for. */
const QUIET = 1000;
/** Milliseconds that a page's question for news is kept waiting; servers in between end what is silent for longer. */
const PATIENCE = 20_000;

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The server of a preview by its name. Docusaurus makes a plugin anew when the configuration changes, and its development
 * server goes on asking the one it began with.
 */
export function previewServerOf<News extends PortalNews>(name: string): PreviewServer<News> {
  const servers: Map<string, PreviewServer<News>> = Reflect.get(globalThis, SERVERS) ?? new Map();
  Reflect.set(globalThis, SERVERS, servers);
  const known = servers.get(name) ?? createPreviewServer();
  servers.set(name, known);
  return known;
}

/** A site that imports the plugin by a path has the module itself loaded anew. */
const SERVERS = Symbol.for('docusaurus-plugin-spec-portal preview servers');

/** @param begun tells versions of this preview from those of the one before; pages that are still open know them. */
export function createPreviewServer<News extends PortalNews>(begun = Date.now()): PreviewServer<News> {
  let current: Promise<Shown<News> | null> = Promise.resolve(null);
  let news: News | null = null;
  let count = 0;
  let quietTimer: NodeJS.Timeout | undefined;
  /** Whether this look had its quiet moment. */
  let wasQuiet = false;
  const waiting = new Set<() => void>();

  const answerFile = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const name = decoded(pathOf(request).slice(1));
    // Pictures lie in a folder that somebody else serves.
    if (name.startsWith(IMAGES)) return false;
    const shown = await current;
    // From here to the text nothing waits: another look would have begun.
    const file = shown && fileNamed(name, shown);
    if (!file) return false;
    send(response, TYPES[extname(name)] ?? 'application/octet-stream', file.text());
    if (!wasQuiet) waitForQuiet(shown);
    return true;
  };
  const waitForQuiet = ({onQuiet}: Shown<News>): void => {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(() => {
      wasQuiet = true;
      const at = current;
      // Whoever asks for what cannot be made is told as well.
      onQuiet(() => current === at).catch((error: unknown) => logger.error(`[spec-portal] ${String(error)}`));
    }, QUIET).unref();
  };
  const answerNews = (request: IncomingMessage, response: ServerResponse): void => {
    const known = new URL(request.url ?? '', 'http://preview').searchParams.get('known');
    const isToldAll = news === null || news.version === known;
    const answer = (): void => {
      clearTimeout(timer);
      waiting.delete(answer);
      send(response, 'application/json', JSON.stringify(news));
    };
    const timer = setTimeout(answer, isToldAll ? PATIENCE : 0);
    if (isToldAll) waiting.add(answer);
    response.on('close', () => {
      clearTimeout(timer);
      waiting.delete(answer);
    });
  };

  return {
    async show(look, shownOf) {
      clearTimeout(quietTimer);
      wasQuiet = false;
      const looked = look();
      const showing = looked.then(shownOf);
      current = showing;
      const shown = await showing;
      count++;
      news = shown.newsOf(`${begun.toString(36)}-${count}`);
      for (const tell of [...waiting]) tell();
      return looked;
    },
    answer(request, response, next) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return next();
      if (pathOf(request) === `/${NEWS}`) return answerNews(request, response);
      answerFile(request, response).then((isAnswered) => isAnswered || next(), next);
    },
  };
}

function fileNamed<News extends PortalNews>(name: string, {groups}: Shown<News>): DataFile | undefined {
  for (const {begins, files} of groups) {
    const file = name.startsWith(begins) ? files().get(name) : undefined;
    if (file) return file;
  }
  return undefined;
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
