import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface Served {
  /** Address of the base URL, without trailing slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site the way GitHub Pages does: folders by their index, `404.html` for the rest, nothing above `baseUrl`, and
 * all of it for ten minutes without being asked again.
 */
export async function serve(folder: string, baseUrl = '/'): Promise<Served> {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(baseUrl) ? decodeURIComponent(pathname.slice(baseUrl.length)) : null;
    const file = inside === null ? null : await fileAt(join(folder, normalize(`/${inside}`)));
    const path = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
    });
    createReadStream(path).pipe(response);
  });
  await listening(server);
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${baseUrl.replace(/\/$/, '')}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function fileAt(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return null;
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}

function listening(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
}
