import type {ReactElement} from 'react';
import {renderToString} from 'react-dom/server';
import {createHeapKeeper} from './heapKeeper.server.ts';

/** What React writes in front of a part that was not there at once: the browser is to draw it. */
const UNFINISHED = '<!--$!-->';

const keepHeap = createHeapKeeper();

type RenderToHtml = (app: ReactElement) => Promise<string>;

/**
 * Renders a page as one text. Docusaurus asks React for a stream, which cuts a page into some ten thousand pieces, encodes each,
 * and is put together again: a third of what a page takes (ADR-0056).
 * @param renderInParts Docusaurus' own way. It waits for parts that load something, and reports what throws.
 */
export function atOnceOr(renderInParts: RenderToHtml): RenderToHtml {
  return async (app) => {
    const html = renderedAtOnce(app) ?? (await renderInParts(app));
    keepHeap(html.length);
    return html;
  };
}

/** `null` for a page that is not whole at once, and for one that throws: the other way says of what. */
function renderedAtOnce(app: ReactElement): string | null {
  try {
    const html = renderToString(app);
    return html.includes(UNFINISHED) ? null : html;
  } catch {
    return null;
  }
}
