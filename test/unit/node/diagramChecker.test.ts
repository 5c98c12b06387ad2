import {setTimeout} from 'node:timers/promises';
import {afterEach, expect, test, vi} from 'vitest';
import {createDiagramChecker} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/diagramChecker.ts';
import {
  type DiagramLimits,
  type DrawingThread,
  openDrawingThread,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/drawingThread.ts';

const STUBBORN = new URL('../../support/children/stubbornWorker.mjs', import.meta.url);
/** More than a diagram needs on any machine, so that what is told is why it could not be read. */
const TIME = 120_000;
/** What a test waits for. */
const SHORT_TIME = 2_000;
const MEMORY = 64;

/** Threads that were opened. */
const threads: DrawingThread[] = [];

function open({time}: DiagramLimits): DrawingThread {
  const thread = openDrawingThread({time, memory: MEMORY}, STUBBORN);
  threads.push(thread);
  return thread;
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map(({close}) => close()));
});

test.each([
  ['one that never ends', 'endless', SHORT_TIME, ['endless: it takes longer than 2 s to read'], 2],
  ['a pattern that looks back', 'pattern', SHORT_TIME, ['pattern: it takes longer than 2 s to read'], 2],
  ['one that wants all memory', 'greedy', TIME, ['greedy: it takes more than 64 MB to read'], 2],
  ['one that takes its thread with it', 'dies', TIME, ['dies: Cannot be read'], 2],
  ['a diagram', 'c', TIME, [], 1],
])('among other diagrams, %s', async (_name, source, time, expected, opened) => {
  const faults = await createDiagramChecker(time, true, open).faults(['a', source, 'b', 'a']);
  expect([...(faults ?? [])].map(([of, {message}]) => `${of}: ${message}`)).toEqual(expected);
  expect(threads.length).toBe(opened);
  expect(threads.map(({isAlive}) => isAlive()).at(-1)).toBe(true);
});

test('a diagram is asked about once, at fault or not', async () => {
  const asked: string[] = [];
  const {faults: check} = createDiagramChecker(TIME, true, () => ({
    isAlive: () => true,
    close: async () => undefined,
    ask: async (source) => {
      asked.push(source);
      return source === 'a' ? null : {message: 'Bad', line: null, column: null};
    },
  }));
  const bad = [['b', {message: 'Bad', line: null, column: null}]];
  expect([...((await check(['a', 'b', 'b'])) ?? [])]).toEqual(bad);
  expect([...((await check(['b', 'a'])) ?? [])]).toEqual(bad);
  expect(asked).toEqual(['a', 'b']);
});

test('what goes wrong after an answer ends no run, and no other diagram is at fault', async () => {
  const {faults: check} = createDiagramChecker(TIME, true, open);
  expect(await check(['late'])).toEqual(new Map());
  while (threads[0]?.isAlive()) await setTimeout(5);
  expect(await check(['a'])).toEqual(new Map());
  expect(threads.length).toBe(2);
});

test('without a diagram no thread is started', async () => {
  expect(await createDiagramChecker(TIME, true, open).faults([])).toEqual(new Map());
  expect(threads).toEqual([]);
});

test('a thread that cannot start is told, once for all who wait, and tried again with the next look', async () => {
  let opened = 0;
  const {begin, faults} = createDiagramChecker(TIME, true, (limits) => {
    opened += 1;
    return openDrawingThread(limits, new URL('./none.mjs', import.meta.url));
  });
  begin('a');
  begin('b');
  await expect(faults(['a', 'b'])).rejects.toThrow('Cannot find module');
  expect(opened).toBe(1);
  await expect(faults(['a'])).rejects.toThrow('Cannot find module');
  expect(opened).toBe(2);
});

test('what was begun is asked at once, and not again', async () => {
  const asked: string[] = [];
  const {begin, faults} = createDiagramChecker(TIME, true, () => ({
    isAlive: () => true,
    close: async () => undefined,
    ask: async (source) => {
      asked.push(source);
      return null;
    },
  }));
  begin('a');
  begin('b');
  begin('a');
  expect(asked).toEqual(['a', 'b']);
  expect(await faults(['b', 'c', 'a'])).toEqual(new Map());
  expect(asked).toEqual(['a', 'b', 'c']);
});

test('a process that was busy for longer than a diagram may take finds the answers before its timers', async () => {
  const {begin, faults} = createDiagramChecker(300, true, open);
  begin('a');
  await faults(['a']);
  begin('b');
  const busyUntil = performance.now() + 900;
  while (performance.now() < busyUntil);
  expect(await faults(['b'])).toEqual(new Map());
  expect(threads.length).toBe(1);
});

test('what is known of diagrams is told without asking, and of those in question only', async () => {
  const asked: string[] = [];
  const bad = {message: 'Bad', line: null, column: null};
  const {begin, faults, knownFaults} = createDiagramChecker(TIME, true, () => ({
    isAlive: () => true,
    close: async () => undefined,
    ask: async (source) => {
      asked.push(source);
      return source === 'a' ? null : bad;
    },
  }));
  expect(knownFaults(['a', 'b'])).toEqual(new Map());
  expect(asked).toEqual([]);
  begin('b');
  await setTimeout(0);
  expect(knownFaults(['a', 'b'])).toEqual(new Map([['b', bad]]));
  const told = await faults(['a', 'b', 'c']);
  expect(knownFaults(['a', 'b', 'c'])).toEqual(told);
  expect(knownFaults(['a', 'c'])).toEqual(new Map([['c', bad]]));
  expect(asked).toEqual(['b', 'a', 'c']);
});

test('that the library is missing is known until it answers', async () => {
  let isThere = false;
  const {faults, knownFaults} = createDiagramChecker(TIME, true, () => ({
    isAlive: () => true,
    close: async () => undefined,
    ask: async () => (isThere ? null : 'library missing'),
  }));
  expect(knownFaults(['a'])).toEqual(new Map());
  expect(await faults(['a'])).toBeNull();
  expect(knownFaults(['a'])).toBeNull();
  isThere = true;
  expect(await faults(['a'])).toEqual(new Map());
  expect(knownFaults(['a'])).toEqual(new Map());
});

test('a thread rests for ten seconds after the last look, not after one before it', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  try {
    const close = vi.fn(async () => undefined);
    const {faults} = createDiagramChecker(TIME, true, () => ({isAlive: () => true, close, ask: async () => null}));
    await faults(['a']);
    vi.advanceTimersByTime(5_000);
    // Known already: nobody asks the thread.
    await faults(['a']);
    vi.advanceTimersByTime(9_999);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  } finally {
    vi.useRealTimers();
  }
});
