import type {DiagramFault} from '../model/diagram.ts';
import {type DiagramLimits, type DrawingThread, openDrawingThread} from './drawingThread.ts';

/**
 * Asks the drawing library about sources of diagrams: those it cannot draw, with the reason.
 * Null when the library is not installed.
 */
export type DiagramChecker = (sources: readonly string[]) => Promise<ReadonlyMap<string, DiagramFault> | null>;

/** Megabytes. The library takes a hundred, the largest diagram we know of another fifty. */
const MEMORY = 512;
/** Milliseconds that a thread waits for the next edit. */
const IDLE = 10_000;

/**
 * The library is loaded when the first diagram is there (0.4 s), and a source is asked about once. A diagram that ends the
 * library's thread is at fault; those after it are asked of a fresh one.
 *
 * @param time milliseconds that one diagram may take.
 * @param isRepeated whether there will be more to ask. If not, the thread is closed with the last answer: a bundler needs
 * its memory.
 */
export function createDiagramChecker(
  time: number,
  isRepeated: boolean,
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
    if (isRepeated) closing = setTimeout(() => void thread?.close(), IDLE).unref();
    else await thread?.close();
    return new Map([...next].flatMap(([source, fault]) => (fault === null ? [] : [[source, fault] as const])));
  };
}
