import {loadMermaid} from '@spec-portal/mermaid';

/** Mermaid, as far as it is used here. */
export interface DrawingLibrary {
  readonly initialize: (config: DrawingConfig) => void;
  readonly render: (id: string, text: string) => Promise<{readonly svg: string}>;
}

export type DrawingConfig = Readonly<Record<string, unknown>>;

/** Whether the site can draw diagrams at all. */
export const canDraw = loadMermaid !== null;

let queue: Promise<unknown> = Promise.resolve();
let drawings = 0;

/** Mermaid's own limits, whatever a site's configuration says: above them it works for minutes. */
const GUARD = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  maxTextSize: 50_000,
  maxEdges: 500,
} as const;
/** A drawing that takes longer holds up all that wait behind it. */
const PATIENCE = 5_000;

/**
 * Draws a diagram. Mermaid is one object with one configuration, so drawings wait for each other; each gets an id of its
 * own, since a drawing with a known id takes the place of the first.
 *
 * @returns the SVG as text. Rejects when it cannot be drawn.
 */
export function drawDiagram(source: string, config: DrawingConfig): Promise<string> {
  const drawing = queue.then(async () => {
    if (loadMermaid === null) throw new Error('This site has no Mermaid.');
    const library = await loadMermaid();
    drawings += 1;
    const id = `spec-portal-drawing-${drawings}`;
    // What a document holds is never trusted, whatever the site's configuration says.
    library.initialize({...config, ...GUARD});
    try {
      const {svg} = await inTime(library.render(id, source));
      return svg;
    } finally {
      // What the library leaves behind where it measured.
      document.getElementById(`d${id}`)?.remove();
    }
  });
  queue = drawing.catch(() => undefined);
  return drawing;
}

/** A library that never answers is not waited for. One that never lets go of the processor cannot be stopped by a page: see its limits. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`It is not drawn after ${PATIENCE / 1000} seconds.`)), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
