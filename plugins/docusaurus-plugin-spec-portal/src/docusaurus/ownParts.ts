import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** Components a document is drawn with. One that a site wrote itself may hold state and effects, which static HTML has not. */
const DRAW_DOCUMENTS = ['SpecPortal', 'MDXComponents', 'CodeBlock', 'CodeInline', 'Admonition', 'Details', 'Heading'];
const ENDINGS = ['', '.js', '.jsx', '.ts', '.tsx'];

/** Whether a site draws parts of documents with components of its own. */
export function drawsDocuments(siteDir: string): boolean {
  return DRAW_DOCUMENTS.some((name) =>
    ENDINGS.some((ending) => existsSync(join(siteDir, 'src', 'theme', `${name}${ending}`))),
  );
}
