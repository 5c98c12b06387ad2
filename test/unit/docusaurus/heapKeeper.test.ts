import {expect, test, vi} from 'vitest';
import {createHeapKeeper} from '../../../plugins/docusaurus-plugin-spec-portal/src/docusaurus/staticPages/heapKeeper.ts';
import {garbageCollector} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/garbageCollector.ts';

const MILLION = 1_000_000;

test('a small site asks the engine for nothing', () => {
  const collector = vi.fn(() => () => undefined);
  const keep = createHeapKeeper(collector);
  for (let page = 0; page < 15; page++) keep(MILLION);
  expect(collector).not.toHaveBeenCalled();
});

test('garbage is collected now and then, by a collector that is asked for once', () => {
  const collect = vi.fn();
  const collector = vi.fn(() => collect);
  const keep = createHeapKeeper(collector);
  for (let page = 0; page < 64; page++) keep(MILLION);
  keep(100 * MILLION);
  expect(collect).toHaveBeenCalledTimes(5);
  expect(collector).toHaveBeenCalledTimes(1);
});

test('the collector of this engine frees what nobody refers to', async () => {
  const gone = new WeakRef({});
  // A target is kept until the turn ends in which its reference was made.
  await new Promise((done) => setImmediate(done));
  garbageCollector()();
  expect(gone.deref()).toBeUndefined();
});
