import type {DiagramFault} from '../model/diagram.ts';
import {type DiagramLimits, type DrawingThread, openDrawingThread, type Verdict} from './drawingThread.ts';

/** Asks the drawing library about sources of diagrams. */
export interface DiagramChecker {
  /** Has a diagram read while its caller goes on: `faults` will ask for it. */
  readonly begin: (source: string) => void;
  /**
   * Those that cannot be drawn, with the reason.
   * @throws (rejects) Error when the library cannot be loaded.
   */
  readonly faults: (sources: readonly string[]) => Promise<DiagramFaults>;
  /** Those that are known by now, without asking about any. */
  readonly knownFaults: (sources: readonly string[]) => DiagramFaults;
}

/** By source; null when the library is not installed. */
export type DiagramFaults = ReadonlyMap<string, DiagramFault> | null;

type Settled = DiagramFault | null | 'library missing';

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
  open: (limits: DiagramLimits) => DrawingThread = openDrawingThread,
): DiagramChecker {
  let known = new Map<string, Promise<Settled>>();
  /** Verdicts that are there; of a missing library too, which is asked again. */
  let settled = new Map<string, Settled>();
  let thread: DrawingThread | null = null;
  let closing: NodeJS.Timeout | undefined;

  const ask = async (source: string): Promise<Settled> => {
    for (;;) {
      clearTimeout(closing);
      if (!thread?.isAlive()) thread = open({time, memory: MEMORY});
      const verdict: Verdict = await thread.ask(source);
      if (verdict !== 'never read') return verdict;
    }
  };
  const asked = (source: string): Promise<Settled> => {
    const before = known.get(source);
    if (before) return before;
    const verdict = ask(source);
    known.set(source, verdict);
    // A library that is missing or broken may be whole for the next look. Whoever asked is told.
    verdict
      .then((told) => {
        settled.set(source, told);
        if (told === 'library missing') known.delete(source);
      })
      .catch(() => known.delete(source));
    return verdict;
  };
  return {
    begin: (source) => void asked(source),
    async faults(sources) {
      const next = new Map([...new Set(sources)].map((source) => [source, asked(source)] as const));
      known = next;
      try {
        settled = new Map(
          await Promise.all([...next].map(async ([source, verdict]) => [source, await verdict] as const)),
        );
        return faultsAmong(settled);
      } finally {
        clearTimeout(closing);
        if (isRepeated) closing = setTimeout(() => void thread?.close(), IDLE).unref();
        else await thread?.close();
      }
    },
    knownFaults(sources) {
      const wanted = new Set(sources);
      return faultsAmong(new Map([...settled].filter(([source]) => wanted.has(source))));
    },
  };
}

function faultsAmong(settled: ReadonlyMap<string, Settled>): DiagramFaults {
  const faults = new Map<string, DiagramFault>();
  for (const [source, verdict] of settled) {
    if (verdict === 'library missing') return null;
    if (verdict !== null) faults.set(source, verdict);
  }
  return faults;
}
