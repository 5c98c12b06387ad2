import {afterEach, describe, expect, test, vi} from 'vitest';
import {createStaticAdapter} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/search/static/staticAdapter.ts';
import {buildIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import {documentOf, idsIn, itemOf, OPTIONS} from './searching.ts';

/** A static host in memory: what it serves may change, what it was asked for is noted. */
function hostOf(first: ReadonlyMap<string, string>) {
  const host = {files: first, asked: [] as string[], isDown: false};
  vi.stubGlobal('fetch', async (address: string, {cache}: RequestInit) => {
    host.asked.push(`${address} ${cache}`);
    const text = host.files.get(address.split('?')[0]?.replace('/data/', '') ?? '');
    if (host.isDown) return new Response('', {status: 503, statusText: 'Busy'});
    return text === undefined ? new Response('', {status: 404}) : new Response(text);
  });
  return host;
}

const indexOf = (word: string) =>
  buildIndex([
    documentOf('SPEC-1', {title: 'Backups', items: [itemOf('SPEC-1', 'FR-001', `Copies are ${word} at night`)]}),
  ]);

const ADDRESS = '/data/search/core.json?v=1';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('where there is no worker', () => {
  test('nothing is fetched before it is opened, and the core file once', async () => {
    const host = hostOf(indexOf('kept'));
    const adapter = createStaticAdapter(ADDRESS);
    expect(host.asked).toEqual([]);
    await Promise.all([adapter.open(), adapter.open()]);
    await adapter.query('backups', {...OPTIONS, depth: 'names'});
    expect(host.asked).toEqual([`${ADDRESS} default`]);
  });

  test('a part that a deployment took away makes it read the new index', async () => {
    const host = hostOf(indexOf('kept'));
    const adapter = createStaticAdapter(ADDRESS);
    await adapter.open();
    host.files = indexOf('moved');
    expect(idsIn(await adapter.query('copies moved', OPTIONS))).toEqual(['SPEC-1/FR-001']);
    expect(host.asked).toContain(`${ADDRESS} reload`);
  });

  test('a host that is down is told, and asked again the next time', async () => {
    const host = hostOf(indexOf('kept'));
    host.isDown = true;
    const adapter = createStaticAdapter(ADDRESS);
    await expect(adapter.open()).rejects.toThrow('503 Busy');
    host.isDown = false;
    expect(idsIn(await adapter.query('fr1', OPTIONS))).toEqual(['SPEC-1/FR-001']);
  });

  test('a core file that stays without its parts is an error, not a circle', async () => {
    const host = hostOf(indexOf('kept'));
    host.files = new Map([...host.files].filter(([name]) => name.endsWith('core.json')));
    const adapter = createStaticAdapter(ADDRESS);
    await expect(adapter.query('copies', OPTIONS)).rejects.toThrow('404');
    expect(host.asked.filter((each) => each.startsWith(ADDRESS))).toHaveLength(2);
  });
});

test('a question given up before the engine was open is not asked', async () => {
  const asked: string[] = [];
  class OpeningWorker extends EventTarget {
    postMessage({what, id}: {what: string; id: number}): void {
      asked.push(what);
      const data = {id, value: what === 'open' ? null : {groups: [], total: 0, suggestions: []}};
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), {data})));
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', OpeningWorker);
  const adapter = createStaticAdapter(ADDRESS);
  const controller = new AbortController();
  const given = adapter.query('copies', {...OPTIONS, signal: controller.signal});
  const completions = adapter.completions('sta', {signal: controller.signal});
  controller.abort();
  await expect(given).rejects.toMatchObject({name: 'AbortError'});
  await expect(completions).rejects.toMatchObject({name: 'AbortError'});
  await adapter.query('kept', OPTIONS);
  expect(asked).toEqual(['open', 'query']);
});

/** A worker whose thread is this one's, as far as messages go; `fails` is what becomes of it. */
function stubWorker(fails: 'at once' | 'when asked') {
  class FailingWorker extends EventTarget {
    constructor() {
      super();
      if (fails === 'at once') throw new Error('blocked by policy');
    }
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), {message: 'no such script'})));
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', FailingWorker);
}

test.each(['at once', 'when asked'] as const)('a worker that fails %s is done without', async (fails) => {
  stubWorker(fails);
  hostOf(indexOf('kept'));
  const adapter = createStaticAdapter(ADDRESS);
  expect(idsIn(await adapter.query('copies kept', OPTIONS))).toEqual(['SPEC-1/FR-001']);
});
