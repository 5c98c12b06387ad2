import {expect, test, vi} from 'vitest';
import {openDrawingThread} from '../../../plugins/docusaurus-plugin-spec-portal/src/node/drawingThread.ts';

/** Threads whose words and whose end are emitted by the test. */
const {Worker, workers} = await vi.hoisted(async () => {
  const {EventEmitter} = await import('node:events');
  const workers: InstanceType<typeof Worker>[] = [];
  class Worker extends EventEmitter {
    readonly postMessage = vi.fn<(source: string) => void>();
    readonly ref = vi.fn<() => void>();
    readonly unref = vi.fn<() => void>();
    readonly terminate = vi.fn<() => Promise<void>>(async () => undefined);
    constructor() {
      super();
      workers.push(this);
    }
  }
  return {Worker, workers};
});

vi.mock(import('node:worker_threads'), async (original) => ({...(await original()), Worker: Worker as never}));

const LIMITS = {time: 1_000, memory: 64};

function opened() {
  const thread = openDrawingThread(LIMITS);
  const worker = workers.at(-1);
  if (!worker) throw new Error('No thread was opened.');
  return {thread, worker};
}

// Node hears the two on different ports: on a busy machine one time in fifteen the reason comes first.
test('why a thread ended is held against the diagram it was reading, however late its answers come', async () => {
  const {thread, worker} = opened();
  const verdicts = Promise.all(['good', 'bad', 'next'].map((source) => thread.ask(source)));
  worker.emit('error', new Error('Cannot be read'));
  worker.emit('message', 'ready');
  worker.emit('message', {fault: null});
  worker.emit('exit', 1);
  expect(await verdicts).toEqual([null, {message: 'Cannot be read', line: null, column: null}, 'never read']);
  expect(thread.isAlive()).toBe(false);
});

test('a library that was never there fails all who asked', async () => {
  const {thread, worker} = opened();
  const verdicts = Promise.allSettled(['a', 'b'].map((source) => thread.ask(source)));
  const error = new Error('No such module');
  worker.emit('error', error);
  worker.emit('exit', 1);
  expect(await verdicts).toEqual([
    {status: 'rejected', reason: error},
    {status: 'rejected', reason: error},
  ]);
});

test('a diagram that is answered is not stopped by the time of another', async () => {
  const {thread, worker} = opened();
  const verdict = thread.ask('a');
  worker.emit('message', 'ready');
  worker.emit('message', {fault: {message: 'Bad', line: 1, column: 2}});
  expect(await verdict).toEqual({message: 'Bad', line: 1, column: 2});
  expect(worker.terminate).not.toHaveBeenCalled();
  expect(thread.isAlive()).toBe(true);
});

// The process would end with it.
test.each([
  ['has loaded its library', 'message', 'missing'],
  ['is gone by itself', 'exit', 1],
] as const)('a thread that is closed early is ended when it %s', async (_name, event, value) => {
  const {thread, worker} = opened();
  const closed = thread.close();
  expect(thread.isAlive()).toBe(false);
  await Promise.resolve();
  expect(worker.terminate).not.toHaveBeenCalled();
  worker.emit(event, value);
  await closed;
  expect(worker.terminate).toHaveBeenCalledOnce();
});
