import type {DiagramFault} from '../model/diagram.ts';
import {type DiagramLimits, type DrawingThread, openDrawingThread} from './drawingThread.ts';

/**
 * Asks the drawing library about sources of diagrams: those it cannot draw, with the reason.
 * Null when the library is not installed.
 */
export type DiagramChecker = (sources: readonly string[]) => Promise<ReadonlyMap<string, DiagramFault> | null>;

/** Megabytes. The library takes a hundred, the largest diagram we know of another fifty. */
const MEMORY = 512;
/** A thread that nobody asked for so many milliseconds is closed, so that a bundler has its memory. */
const IDLE = 10_000;

/**
 * The library is loaded when the first diagram is there (0.4 s), and a source is asked about once. A diagram that ends the
 * library's thread is at fault; those after it are asked of a fresh one.
 *
 * @param time milliseconds that one diagram may take.
 */
export function createDiagramChecker(
  time: number,
  open: (limits: DiagramLimits) => Promise<DrawingThread | null> = openDrawingThread,
): DiagramChecker {
  let known = new Map<string, DiagramFault | null>();
  let thread: DrawingThread | null = null;
  let closing: NodeJS.Timeout | undefined;
  const ask = async (source: string): Promise<DiagramFault | null | 'missing'> => {
    if (!thread?.isAlive()) thread = await open({time, memory: MEMORY});
    return thread === null ? 'missing' : thread.ask(source);
  };
  return async (sources) => {
    clearTimeout(closing);
    const next = new Map<string, DiagramFault | null>();
    for (const source of new Set(sources)) {
      const before = known.get(source);
      const fault = before === undefined ? await ask(source) : before;
      if (fault === 'missing') return null;
      next.set(source, fault);
    }
    known = next;
    closing = setTimeout(() => void thread?.close(), IDLE).unref();
    return new Map([...next].flatMap(([source, fault]) => (fault === null ? [] : [[source, fault] as const])));
  };
}
