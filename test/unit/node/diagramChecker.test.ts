import {setTimeout} from 'node:timers/promises';
import {afterEach, expect, test} from 'vitest';
import {createDiagramChecker} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/diagramChecker.ts';
import {
  type DiagramLimits,
  type DrawingThread,
  openDrawingThread,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/drawingThread.ts';

const STUBBORN = new URL('../../support/children/stubbornWorker.mjs', import.meta.url);
const TIME = 2_000;
const MEMORY = 64;

/** Threads that were opened. */
const threads: DrawingThread[] = [];

async function open({time}: DiagramLimits): Promise<DrawingThread | null> {
  const thread = await openDrawingThread({time, memory: MEMORY}, STUBBORN);
  if (thread) threads.push(thread);
  return thread;
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map(({close}) => close()));
});

test.each([
  ['one that never ends', 'endless', ['endless: it takes longer than 2 s to read'], 2],
  ['a pattern that looks back', 'pattern', ['pattern: it takes longer than 2 s to read'], 2],
  ['one that wants all memory', 'greedy', ['greedy: it takes more than 64 MB to read'], 2],
  ['one that takes its thread with it', 'dies', ['dies: Cannot be read'], 2],
  ['a diagram', 'c', [], 1],
])('among other diagrams, %s', async (_name, source, expected, opened) => {
  const faults = await createDiagramChecker(TIME, true, open)(['a', source, 'b', 'a']);
  expect([...(faults ?? [])].map(([of, {message}]) => `${of}: ${message}`)).toEqual(expected);
  expect(threads.length).toBe(opened);
  expect(threads.map(({isAlive}) => isAlive()).at(-1)).toBe(true);
});

test('a diagram is asked about once, at fault or not', async () => {
  const asked: string[] = [];
  const check = createDiagramChecker(TIME, true, async () => ({
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
  const check = createDiagramChecker(TIME, true, open);
  expect(await check(['late'])).toEqual(new Map());
  while (threads[0]?.isAlive()) await setTimeout(5);
  expect(await check(['a'])).toEqual(new Map());
  expect(threads.length).toBe(2);
});

test('without a diagram no thread is started', async () => {
  expect(await createDiagramChecker(TIME, true, open)([])).toEqual(new Map());
  expect(threads).toEqual([]);
});

test('a thread that cannot start is told', async () => {
  await expect(openDrawingThread({time: TIME, memory: MEMORY}, new URL('./none.mjs', import.meta.url))).rejects.toThrow(
    'Cannot find module',
  );
});
