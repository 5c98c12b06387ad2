import {Worker} from 'node:worker_threads';
import type {DiagramFault} from '../model/diagram.ts';
import {diagramFault} from './diagramFault.ts';

/** How much one diagram may ask of the drawing library. */
export interface DiagramLimits {
  /** Milliseconds for one diagram. */
  readonly time: number;
  /** Megabytes for the library and what it makes of a diagram. */
  readonly memory: number;
}

/** What became of a question: why a diagram cannot be drawn, or null when it can. */
export type Verdict = DiagramFault | null | 'library missing' | 'never read';

/** The drawing library in a thread of its own, until a diagram ends it. */
export interface DrawingThread {
  /**
   * Questions wait for each other. A diagram that goes beyond the limits ends the thread; those behind it were never read.
   * @throws (rejects) Error when the library cannot be loaded.
   */
  readonly ask: (source: string) => Promise<Verdict>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
}

/** What the thread says when it is there. */
export type Greeting = 'ready' | 'missing';
/** What it says of the diagram that was asked first. */
export interface Answer {
  readonly fault: DiagramFault | null;
}

interface Question {
  readonly source: string;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a thread with the drawing library in it. A parser that never ends blocks the thread it runs in, and no timer of that
 * thread comes any more: only another thread can stop it.
 */
export function openDrawingThread(
  {time, memory}: DiagramLimits,
  file: URL = new URL('./drawingWorker.js', import.meta.url),
): DrawingThread {
  const worker = new Worker(file, {resourceLimits: {maxOldGenerationSizeMb: memory}});
  const waiting: Question[] = [];
  let isReady = false;
  let isAlive = true;
  let failure: {readonly error: unknown} | null = null;
  let timer: NodeJS.Timeout | undefined;

  // To end a thread that loads its modules takes the whole process down with it: nodejs 20, `ExecuteAsyncModule`.
  const loaded = new Promise<void>((done) => {
    worker.once('message', () => done());
    worker.once('exit', () => done());
  });

  const close = async (): Promise<void> => {
    end();
    await loaded;
    await worker.terminate();
  };
  worker.on('message', (words: Greeting | Answer) => {
    if (words === 'missing') end('library missing');
    else if (words === 'ready') isReady = true;
    else waiting.shift()?.resolve(words.fault);
    next();
  });
  // Why it ended may be heard before its last answers. All of them are heard before it is gone.
  worker.on('error', (error: unknown) => {
    failure = {error};
  });
  worker.on('exit', () => {
    if (failure) blame(failure.error);
    end();
  });
  // It waits for questions, and nobody waits for it.
  worker.unref();

  return {
    isAlive: () => isAlive,
    close,
    ask: (source) =>
      new Promise((resolve, reject) => {
        if (!isAlive) return resolve('never read');
        waiting.push({source, resolve, reject});
        worker.postMessage(source);
        if (waiting.length === 1) next();
      }),
  };

  /** Watches the diagram that is being read. Loading the library is not its fault. */
  function next(): void {
    clearTimeout(timer);
    const [first] = waiting;
    if (!(first && isAlive)) {
      worker.unref();
      return;
    }
    worker.ref();
    if (isReady) timer = setTimeout(() => setImmediate(stopIfStill, first), time);
  }

  /** A process that was busy itself finds its timers before its messages: the answer may be here by now. */
  function stopIfStill(first: Question): void {
    if (waiting[0] !== first) return;
    waiting.shift();
    first.resolve(beyond(`longer than ${time / 1000} s`));
    void close();
  }

  /** A library that was never there fails everybody, afterwards only the diagram that is being read. */
  function blame(error: unknown): void {
    if (!isReady) for (const {reject} of waiting.splice(0)) reject(error);
    const first = waiting.shift();
    first?.resolve(isOutOfMemory(error) ? beyond(`more than ${memory} MB`) : diagramFault(error, first.source));
  }

  function end(verdict: Verdict = 'never read'): void {
    isAlive = false;
    clearTimeout(timer);
    for (const {resolve} of waiting.splice(0)) resolve(verdict);
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function beyond(limit: string): DiagramFault {
  return {message: `it takes ${limit} to read`, line: null, column: null};
}
