import {createHeapKeeper} from './heapKeeper.ts';

/** What React writes in front of a part that was not there at once: the browser is to draw it. */
const UNFINISHED = '<!--$!-->';

const keepHeap = createHeapKeeper();

/**
 * Renders a page as one text. Docusaurus asks React for a stream, which cuts a page into some ten thousand pieces, encodes each,
 * and is put together again: a third of what a page takes (ADR-0056).
 * @param renderInParts Docusaurus' own way. It waits for parts that load something, and reports what throws.
 * @param renderToString React's, of the site: this room knows no React.
 */
export function atOnceOr<App>(
  renderInParts: (app: App) => Promise<string>,
  renderToString: (app: App) => string,
): (app: App) => Promise<string> {
  return async (app) => {
    const html = wholeOrNull(() => renderToString(app)) ?? (await renderInParts(app));
    keepHeap(html.length);
    return html;
  };
}

/** `null` for a page that is not whole at once, and for one that throws: the other way says of what. */
function wholeOrNull(render: () => string): string | null {
  try {
    const html = render();
    return html.includes(UNFINISHED) ? null : html;
  } catch {
    return null;
  }
}
