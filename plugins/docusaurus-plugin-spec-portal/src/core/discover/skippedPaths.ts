import type {SkippedPath} from '../../model/source.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const OTHER_FILE = /\.[a-z0-9]{1,5}$/i;
/** Order and labels of a sidebar, as Docusaurus reads them. */
const SETTINGS = /(?:^|\/)_category_\.(?:json|ya?ml)$/i;

/**
 * What was not followed or is not read, among those paths only where documents were asked for.
 * `isWanted` says whether a path would be a document.
 */
export function skippedPaths(
  paths: readonly string[],
  skipped: readonly SkippedPath[],
  isWanted: (path: string) => boolean,
): readonly SkippedPath[] {
  const links = skipped.filter(({path}) =>
    MARKDOWN.test(path) ? isWanted(path) : !OTHER_FILE.test(path) && isWanted(`${path}/document.md`),
  );
  const settings = paths
    .filter((path) => SETTINGS.test(path) && isWanted(path.replace(SETTINGS, '/document.md').replace(/^\//, '')))
    .map((path): SkippedPath => ({path, reason: 'settings', target: null}));
  return [...links, ...settings].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
