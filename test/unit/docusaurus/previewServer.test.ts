import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, expect, test} from 'vitest';
import {
  type DataFile,
  jsonFile,
  textFile,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/dataFile.ts';
import {createPreviewServer} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/previewServer.ts';

interface News {
  readonly version: string;
  readonly day: string;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A preview in a server that answers what the preview does not know with "somebody else". */
async function opened() {
  const preview = createPreviewServer<News>(0);
  const server = createServer((request, response) =>
    preview.answer(request, response, (error) => response.end(error ? `failed: ${String(error)}` : 'somebody else')),
  );
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  const ask = async (path: string, method = 'GET'): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}${path}`, {method})).text();
  const show = (files: Readonly<Record<string, DataFile>>, day = 'Monday', index = async () => NOTHING) =>
    preview.show({files: new Map(Object.entries(files)), index, newsOf: (version) => ({version, day})});
  return {preview, ask, show};
}

const NOTHING: ReadonlyMap<string, DataFile> = new Map();
const page = {title: 'A'};

test('a file is made when it is asked for, by any spelling of its address', async () => {
  const {ask, show} = await opened();
  let made = 0;
  show({
    'pages/ä b.json': jsonFile(page),
    'pages/c.json': {
      of: [],
      text: () => {
        made++;
        return 'c';
      },
    },
  });
  expect(await ask('/pages/%C3%A4%20b.json?v=1')).toBe('{"title":"A"}');
  expect(made).toBe(0);
  expect(await ask('/pages/c.json')).toBe('c');
  expect(made).toBe(1);
});

test('what it does not know is for somebody else, and so is what is no question', async () => {
  const {ask, show} = await opened();
  show({'pages/a.json': jsonFile(page)});
  expect(await ask('/pages/b.json')).toBe('somebody else');
  expect(await ask('/pages/a.json', 'POST')).toBe('somebody else');
  expect(await ask('/%E0%A4%A')).toBe('somebody else');
});

test('the type of a file is that of its name', async () => {
  const {preview, show} = await opened();
  show({'a.svg': textFile('<svg/>'), 'b.bin': textFile('')});
  const typeOf = (path: string): Promise<unknown> =>
    new Promise((done) => {
      const response = {writeHead: (_: number, headers: object) => done(headers), end: () => undefined};
      preview.answer({url: path, method: 'GET'} as never, response as never, done);
    });
  expect(await typeOf('/a.svg')).toEqual({'content-type': 'image/svg+xml', 'cache-control': 'no-store'});
  expect(await typeOf('/b.bin')).toMatchObject({'content-type': 'application/octet-stream'});
});

test('whoever asks for news is answered when there are some', async () => {
  const {ask, show} = await opened();
  show({'pages/a.json': jsonFile(page)});
  const known = JSON.parse(await ask('/news.json?known=')) as News;
  expect(known).toEqual({version: '0-1', day: 'Monday'});
  let isAnswered = false;
  const waiting = ask(`/news.json?known=${known.version}`).then((text) => {
    isAnswered = true;
    return text;
  });
  // Another question is answered meanwhile, so that the first has arrived.
  await ask('/pages/a.json');
  // A load that brought nothing new is no news.
  show({'pages/a.json': jsonFile(page)}, 'Tuesday');
  await ask('/pages/a.json');
  expect(isAnswered).toBe(false);
  show({'pages/a.json': jsonFile({title: 'A'})}, 'Wednesday');
  expect(JSON.parse(await waiting)).toEqual({version: '0-2', day: 'Wednesday'});
});

test.each([
  ['another object', {'pages/a.json': jsonFile({title: 'A'})}, '0-2'],
  ['one more', {'pages/a.json': jsonFile(page), 'pages/b.json': jsonFile(page)}, '0-2'],
  ['another name', {'pages/b.json': jsonFile(page)}, '0-2'],
  ['the same', {'pages/a.json': jsonFile(page)}, '0-1'],
])('%s', async (_name, files, version) => {
  const {preview, ask, show} = await opened();
  show({'pages/a.json': jsonFile(page)});
  const first = show(files, 'Tuesday');
  expect(first).toEqual({version: '0-1', day: 'Monday'});
  expect(preview.firstNews()).toBe(first);
  expect((JSON.parse(await ask('/news.json')) as News).version).toBe(version);
});

test('the search index is waited for, and one that fails is told', async () => {
  const {ask, show} = await opened();
  let finish = (_: ReadonlyMap<string, DataFile>): void => undefined;
  show({}, 'Monday', () => new Promise((done) => (finish = done)));
  const asked = ask('/search/core.json');
  // A picture lies in the folder: somebody else answers at once.
  expect(await ask('/images/a.svg')).toBe('somebody else');
  finish(new Map([['search/core.json', textFile('index')]]));
  expect(await asked).toBe('index');
  show({'pages/a.json': jsonFile(page)}, 'Monday', () => Promise.reject(new Error('Out of order')));
  expect(await ask('/search/core.json')).toBe('failed: Error: Out of order');
  expect(await ask('/pages/a.json')).toBe('{"title":"A"}');
});
