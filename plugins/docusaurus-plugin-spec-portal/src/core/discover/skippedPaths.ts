import type {SkippedPath} from '../../model/source.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const OTHER_FILE = /\.[a-z0-9]{1,5}$/i;
/** Order and labels of a sidebar, as Docusaurus reads them. */
const SETTINGS = /(?:^|\/)_category_\.(?:json|ya?ml)$/i;

/** Where documents were asked for. */
export interface Wanted {
  /** Whether a path would be a document. */
  readonly isWanted: (path: string) => boolean;
  readonly isExcluded: (path: string) => boolean;
  /** Folders that the globs name, `docs/specs` of `docs/specs/**`; empty for a glob that begins anywhere. */
  readonly folders: readonly string[];
}

/** What was not followed or is not read, among those paths only where documents were asked for. */
export function skippedPaths(
  paths: readonly string[],
  skipped: readonly SkippedPath[],
  {isWanted, isExcluded, folders}: Wanted,
): readonly SkippedPath[] {
  const links = skipped.filter(({path, reason}) => {
    if (MARKDOWN.test(path) && reason !== 'unreadable') return isWanted(path);
    const document = path === '' ? 'document.md' : `${path}/document.md`;
    // A folder above all that was asked for: its absence would empty the portal.
    if (!isExcluded(document) && folders.some((folder) => folder !== '' && isBelow(folder, path))) return true;
    if (reason === 'unreadable') return !isExcluded(document) && (folders.includes('') || isWanted(document));
    return !OTHER_FILE.test(path) && isWanted(document);
  });
  const settings = paths
    .filter((path) => SETTINGS.test(path) && isWanted(path.replace(SETTINGS, '/document.md').replace(/^\//, '')))
    .map((path): SkippedPath => ({path, reason: 'settings', target: null}));
  return [...links, ...settings].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isBelow(folder: string, other: string): boolean {
  return other === '' || folder === other || folder.startsWith(`${other}/`);
}
