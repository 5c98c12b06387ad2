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
    library.initialize({...config, startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true});
    try {
      const {svg} = await library.render(id, source);
      return svg;
    } finally {
      // What the library leaves behind where it measured.
      document.getElementById(`d${id}`)?.remove();
    }
  });
  queue = drawing.catch(() => undefined);
  return drawing;
}
