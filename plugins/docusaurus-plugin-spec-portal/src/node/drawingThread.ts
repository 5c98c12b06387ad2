import {once} from 'node:events';
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

/** The drawing library in a thread of its own, until a diagram ends it. */
export interface DrawingThread {
  /** Why a diagram cannot be drawn, or null. One that goes beyond the limits ends the thread. One question at a time. */
  readonly ask: (source: string) => Promise<DiagramFault | null>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
}

/** What the thread says when it is there. */
export type Greeting = 'ready' | 'missing';
/** What it says of a diagram. */
export interface Answer {
  readonly fault: DiagramFault | null;
}

/**
 * Starts a thread with the drawing library in it. A parser that never ends blocks the thread it runs in, and no timer of that
 * thread comes any more: only another thread can stop it. Null when the library is not installed.
 * @throws Error when the library cannot be loaded.
 */
export async function openDrawingThread(
  limits: DiagramLimits,
  file: URL = new URL('./drawingWorker.js', import.meta.url),
): Promise<DrawingThread | null> {
  const worker = new Worker(file, {resourceLimits: {maxOldGenerationSizeMb: limits.memory}});
  const [greeting]: Greeting[] = await once(worker, 'message');
  if (greeting === 'missing') {
    await worker.terminate();
    return null;
  }
  return drawingThread(worker, limits);
}

function drawingThread(worker: Worker, {time, memory}: DiagramLimits): DrawingThread {
  let isAlive = true;
  const close = async (): Promise<void> => {
    isAlive = false;
    await worker.terminate();
  };
  // What goes wrong after an answer is no fault of the next diagram, which gets a thread of its own.
  worker.on('error', () => {
    isAlive = false;
  });
  // It waits for questions, and nobody waits for it.
  worker.unref();
  return {
    isAlive: () => isAlive,
    close,
    ask: (source) =>
      new Promise((resolve) => {
        const done = (fault: DiagramFault | null) => {
          clearTimeout(timer);
          worker.off('message', told).off('error', failed).unref();
          resolve(fault);
        };
        const told = ({fault}: Answer) => done(fault);
        const failed = (error: unknown) =>
          done(isOutOfMemory(error) ? beyond(`more than ${memory} MB`) : diagramFault(error, source));
        const stop = () => {
          void close();
          done(beyond(`longer than ${time / 1000} s`));
        };
        const timer = setTimeout(stop, time);
        worker.once('message', told).once('error', failed).ref();
        worker.postMessage(source);
      }),
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function beyond(limit: string): DiagramFault {
  return {message: `it takes ${limit} to read`, line: null, column: null};
}
