import {runGit} from './runGit.ts';

/**
 * Path of a folder below the top of its repository, with a slash at its end; empty at the top. Null where Git knows of no repository,
 * or is not there.
 */
export async function readPrefix(root: string): Promise<string | null> {
  const answer = await runGit(root, ['rev-parse', '--show-prefix']);
  return answer.ok ? answer.bytes.toString('utf8').replace(/\n$/, '') : null;
}
