import {afterEach, expect, test, vi} from 'vitest';
import {fetchData, remembered} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/pageCache.ts';

const json = (data: unknown) => new Response(JSON.stringify(data), {headers: {'content-type': 'application/json'}});

afterEach(() => vi.unstubAllGlobals());

test('all who ask for one address wait for one request', async () => {
  const fetch = vi.fn(async () => json({title: 'A'}));
  vi.stubGlobal('fetch', fetch);
  const answers = await Promise.all([fetchData('a', '/a.json?v=1'), fetchData('a', '/a.json?v=1')]);
  expect(answers).toEqual([{title: 'A'}, {title: 'A'}]);
  expect(await fetchData('a', '/a.json?v=1')).toEqual({title: 'A'});
  expect(fetch).toHaveBeenCalledOnce();
});

test('a newer version is asked for, and the older one shows until it is there', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => json({address})),
  );
  await fetchData('b', '/b.json?v=1');
  const newer = fetchData('b', '/b.json?v=2');
  expect(remembered('b')?.address).toBe('/b.json?v=1');
  await newer;
  expect(remembered('b')).toEqual({address: '/b.json?v=2', data: {address: '/b.json?v=2'}});
});

test.each([
  ['no such file', new Response('', {status: 404})],
  ['a host that answers everything with a page', new Response('<html>', {headers: {'content-type': 'text/html'}})],
])('%s is no data', async (name, response) => {
  vi.stubGlobal('fetch', async () => response);
  expect(await fetchData(name, `/${name}.json`)).toBeNull();
});

test('a failure is told and not remembered', async () => {
  vi.stubGlobal('fetch', async () => new Response('', {status: 503, statusText: 'Service Unavailable'}));
  await expect(fetchData('c', '/c.json')).rejects.toThrow('503 Service Unavailable');
  vi.stubGlobal('fetch', async () => json({title: 'C'}));
  expect(await fetchData('c', '/c.json')).toEqual({title: 'C'});
});
