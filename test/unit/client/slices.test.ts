import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {inSlices} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/slices.ts';

/** As in a browser: each message is a turn of its own. Node hands over a thousand in one. */
class Channel {
  readonly port1 = {
    onmessage: (): void => undefined,
    close: (): void => {
      this.port1.onmessage = () => undefined;
    },
  };
  readonly port2 = {postMessage: (): void => void setTimeout(() => this.port1.onmessage())};
}

beforeEach(() => {
  vi.stubGlobal('MessageChannel', Channel);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Work of so many steps, each as long as a slow one. */
function* steps(count: number, seen: number[]): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    seen.push(step);
    yield;
  }
  return 'done';
}

test('work is done in its order, and others have their turn between its slices', async () => {
  const seen: number[] = [];
  const turns: number[] = [];
  const result = await new Promise<string>((done) => {
    const takeTurn = (): void => {
      turns.push(seen.length);
      if (seen.length < 30) setTimeout(takeTurn);
    };
    setTimeout(takeTurn);
    inSlices(steps(30, seen), done);
    expect(seen).toEqual([]);
  });
  expect(result).toBe('done');
  expect(seen).toEqual(Array.from({length: 30}, (_, step) => step));
  // More than one turn between the first step and the last one.
  expect(new Set(turns.filter((step) => step > 0 && step < 30)).size).toBeGreaterThan(1);
});

test('what is stopped goes no further, and answers nobody', async () => {
  const seen: number[] = [];
  const done = vi.fn();
  const stop = inSlices(steps(1000, seen), done);
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
  stop();
  const reached = seen.length;
  await new Promise((turn) => setTimeout(turn, 50));
  expect(seen).toHaveLength(reached);
  expect(done).not.toHaveBeenCalled();
});
