/** Names of folders that hold no sources of a repository: nobody looks into them, and nobody watches them. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.docusaurus',
  'build',
  'dist',
  'target',
  '.venv',
  '.tox',
  '.cache',
]);
