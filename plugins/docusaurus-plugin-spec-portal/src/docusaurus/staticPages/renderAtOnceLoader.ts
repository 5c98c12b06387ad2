import {fileURLToPath} from 'node:url';
import {logger} from '@docusaurus/logger';

const RENDER_AT_ONCE = fileURLToPath(new URL('./renderAtOnce.js', import.meta.url));
const THEIR_WAY = 'export async function renderToHtml(app) {';
const OUR_WAY = 'export const renderToHtml = atOnceOr(renderInParts, renderToString);';

/** Puts `renderAtOnce.ts` in front of the function that renders a page, which stays for what cannot be rendered so. */
export default function renderAtOnceLoader(source: string): string {
  const code = renderingAtOnce(source, RENDER_AT_ONCE);
  if (code === null)
    logger.info('[spec-portal] This version of Docusaurus renders pages in another form: each takes a little longer.');
  return code ?? source;
}

/**
 * @param source Docusaurus' module that exports `renderToHtml`.
 * @param module Path of the module that exports `atOnceOr`.
 * @returns null when the module has another form.
 */
export function renderingAtOnce(source: string, module: string): string | null {
  // A site may have several portals.
  if (source.includes(OUR_WAY)) return source;
  if (source.split(THEIR_WAY).length !== 2) return null;
  return [
    `import {atOnceOr} from ${JSON.stringify(module)};`,
    "import {renderToString} from 'react-dom/server';",
    source.replace(THEIR_WAY, 'async function renderInParts(app) {'),
    OUR_WAY,
    '',
  ].join('\n');
}
