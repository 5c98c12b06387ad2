import {glob} from 'tinyglobby';

/** Folders that hold no sources of a repository. */
const SKIPPED = [
  '**/node_modules/**',
  '**/.git/**',
  '**/.docusaurus/**',
  '**/build/**',
  '**/dist/**',
  '**/target/**',
  '**/.venv/**',
  '**/.tox/**',
  '**/.cache/**',
];

/** All files below `root`, relative, with `/`, sorted. Symbolic links are not followed. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const paths = await glob('**/*', {
    cwd: root,
    dot: true,
    ignore: SKIPPED,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return paths.map((path) => path.replaceAll('\\', '/')).toSorted();
}
