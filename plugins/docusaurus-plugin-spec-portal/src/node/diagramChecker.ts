import type {DiagramFault} from '../model/diagram.ts';
import {diagramFault} from './diagramFault.ts';
import {type DrawingLibrary, loadDrawingLibrary} from './drawingLibrary.ts';

/**
 * Asks the drawing library about sources of diagrams: those it cannot draw, with the reason.
 * Null when the library is not installed.
 */
export type DiagramChecker = (sources: readonly string[]) => Promise<ReadonlyMap<string, DiagramFault> | null>;

/** The library is loaded when the first diagram is there (0.4 s), and a source is asked about once. */
export function createDiagramChecker(load: () => Promise<DrawingLibrary | null> = loadDrawingLibrary): DiagramChecker {
  let loading: Promise<DrawingLibrary | null> | null = null;
  let known = new Map<string, DiagramFault | null>();
  return async (sources) => {
    if (sources.length === 0) return new Map();
    loading ??= load();
    const library = await loading;
    if (library === null) return null;
    const next = new Map<string, DiagramFault | null>();
    for (const source of sources) {
      const before = known.get(source);
      next.set(source, before === undefined ? await ask(library, source) : before);
    }
    known = next;
    return new Map([...next].flatMap(([source, fault]) => (fault === null ? [] : [[source, fault] as const])));
  };
}

async function ask(library: DrawingLibrary, source: string): Promise<DiagramFault | null> {
  try {
    await library.parse(source);
    return null;
  } catch (error) {
    return diagramFault(error, source);
  }
}
