import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {logger} from '@docusaurus/logger';
import {afterEach, expect, test, vi} from 'vitest';
import {
  type DataFile,
  jsonFile,
  textFile,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/dataFile.ts';
import {
  createPreviewServer,
  previewServerOf,
  type Shown,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/previewServer.ts';

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
  /** What a look brings at once, or when `look` answers. */
  const show = (files: Record<string, DataFile>, shown: Partial<Shown<News>> = {}, look = async () => {}) =>
    preview.show(look, () => ({
      groups: [{begins: '', files: () => new Map(Object.entries(files))}],
      newsOf: (version) => ({version, day: 'Monday'}),
      onQuiet: async () => {},
      ...shown,
    }));
  return {preview, ask, show};
}

const page = jsonFile(() => ({title: 'A'}));

test('a file is made when it is asked for, by any spelling of its address', async () => {
  const {ask, show} = await opened();
  let made = 0;
  await show({
    'pages/ä b.json': page,
    'pages/c.json': {
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
  await show({'pages/a.json': page});
  expect(await ask('/pages/b.json')).toBe('somebody else');
  expect(await ask('/pages/a.json', 'POST')).toBe('somebody else');
  expect(await ask('/%E0%A4%A')).toBe('somebody else');
});

test('the type of a file is that of its name', async () => {
  const {preview, show} = await opened();
  await show({'a.svg': textFile('<svg/>'), 'b.bin': textFile('')});
  const typeOf = (path: string): Promise<unknown> =>
    new Promise((done) => {
      const response = {writeHead: (_: number, headers: object) => done(headers), end: () => undefined};
      preview.answer({url: path, method: 'GET'} as never, response as never, done);
    });
  expect(await typeOf('/a.svg')).toEqual({'content-type': 'image/svg+xml', 'cache-control': 'no-store'});
  expect(await typeOf('/b.bin')).toMatchObject({'content-type': 'application/octet-stream'});
});

test('whoever asks for news is answered after the next look', async () => {
  const {ask, show} = await opened();
  // Even before the first.
  const early = ask('/news.json?known=');
  await show({'pages/a.json': page});
  const known = JSON.parse(await early) as News;
  expect(known).toEqual({version: '0-1', day: 'Monday'});
  let isAnswered = false;
  const waiting = ask(`/news.json?known=${known.version}`).then((text) => {
    isAnswered = true;
    return text;
  });
  // Another question is answered meanwhile, so that the first has arrived.
  await ask('/pages/a.json');
  expect(isAnswered).toBe(false);
  await show({}, {newsOf: (version) => ({version, day: 'Tuesday'})});
  expect(JSON.parse(await waiting)).toEqual({version: '0-2', day: 'Tuesday'});
  expect(JSON.parse(await ask('/news.json?known=0-1'))).toEqual({version: '0-2', day: 'Tuesday'});
});

test('while a look goes on nothing of the one before is made, and whoever asks waits', async () => {
  const {ask, show} = await opened();
  let finish = (): void => undefined;
  await show({'pages/a.json': textFile('before')});
  const looking = show({'pages/a.json': textFile('after')}, {}, () => new Promise((done) => (finish = done)));
  const asked = ask('/pages/a.json');
  finish();
  await looking;
  expect(await asked).toBe('after');
});

test('a look that fails is told to whoever asks, until one succeeds', async () => {
  const {ask, show} = await opened();
  await show({'pages/a.json': textFile('before')});
  await expect(show({}, {}, () => Promise.reject(new Error('Out of order')))).rejects.toThrow('Out of order');
  expect(await ask('/pages/a.json')).toBe('failed: Error: Out of order');
  await show({'pages/a.json': textFile('after')});
  expect(await ask('/pages/a.json')).toBe('after');
  expect(JSON.parse(await ask('/news.json'))).toMatchObject({version: '0-2'});
});

test('pictures wait for nothing: they lie in a folder, also after a look that failed', async () => {
  const {ask, show} = await opened();
  let fail = (_: Error): void => undefined;
  const failing = expect(show({}, {}, () => new Promise((_, failed) => (fail = failed)))).rejects.toThrow(
    'Out of order',
  );
  expect(await ask('/images/a.svg')).toBe('somebody else');
  fail(new Error('Out of order'));
  await failing;
  expect(await ask('/images/a.svg')).toBe('somebody else');
});

test('what cannot be made when it is quiet is told in the terminal, and the server goes on', async () => {
  const logged = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const {ask, show} = await opened();
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  try {
    const onQuiet = async () => {
      throw new Error('Out of order');
    };
    await show({'pages/a.json': page}, {onQuiet});
    await ask('/pages/a.json');
    await vi.advanceTimersByTimeAsync(5000);
    expect(logged).toHaveBeenCalledWith('[spec-portal] Error: Out of order');
    expect(await ask('/pages/a.json')).toBe('{"title":"A"}');
  } finally {
    vi.useRealTimers();
    logged.mockRestore();
  }
});

test('a plugin that is made anew goes on with the server it had', () => {
  const before = previewServerOf('previewServer.test');
  expect(previewServerOf('previewServer.test')).toBe(before);
  expect(previewServerOf('previewServer.test, another')).not.toBe(before);
});

test('files are listed when such a name is asked for', async () => {
  const {ask, show} = await opened();
  const listed: string[] = [];
  const group = (begins: string, name = begins) => ({
    begins,
    files() {
      listed.push(name);
      return new Map([[`${name}a.json`, textFile(name)]]);
    },
  });
  await show({}, {groups: [group('pages/'), group('pages/', 'pages/facet/'), group('search/')]});
  // A picture lies in a folder: somebody else answers, and nothing is listed.
  expect(await ask('/images/a.svg')).toBe('somebody else');
  expect(listed).toEqual([]);
  expect(await ask('/pages/a.json')).toBe('pages/');
  expect(listed).toEqual(['pages/']);
  expect(await ask('/pages/facet/a.json')).toBe('pages/facet/');
  expect(listed).toEqual(['pages/', 'pages/', 'pages/facet/']);
  expect(await ask('/search/other.json')).toBe('somebody else');
});

test('what no page asked for is made when a page was, and then nothing for a while', async () => {
  const {ask, show} = await opened();
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  try {
    const made: string[] = [];
    const shown = (name: string) => show({'pages/a.json': page}, {onQuiet: async () => void made.push(name)});
    await shown('first');
    await vi.runAllTimersAsync();
    expect(made).toEqual([]);
    await ask('/pages/a.json');
    await shown('second');
    await ask('/pages/a.json');
    vi.advanceTimersByTime(900);
    await ask('/pages/a.json');
    vi.advanceTimersByTime(900);
    expect(made).toEqual([]);
    vi.advanceTimersByTime(200);
    await ask('/pages/a.json');
    vi.advanceTimersByTime(5000);
    expect(made).toEqual(['second']);
  } finally {
    vi.useRealTimers();
  }
});

test('what is made in the quiet is told when something else is shown', async () => {
  const {ask, show} = await opened();
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  try {
    const asked: (() => boolean)[] = [];
    const shown = () => show({'pages/a.json': page}, {onQuiet: async (isCurrent) => void asked.push(isCurrent)});
    await shown();
    await ask('/pages/a.json');
    vi.advanceTimersByTime(5000);
    expect(asked.map((isCurrent) => isCurrent())).toEqual([true]);
    const next = shown();
    // From its beginning on: the look before is out of date.
    expect(asked.map((isCurrent) => isCurrent())).toEqual([false]);
    await next;
    expect(asked.map((isCurrent) => isCurrent())).toEqual([false]);
  } finally {
    vi.useRealTimers();
  }
});
