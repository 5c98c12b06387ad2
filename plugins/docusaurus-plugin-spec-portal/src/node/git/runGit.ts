import {execFile} from 'node:child_process';

/** What Git wrote, or why it did not. */
export type GitOutput =
  | {readonly ok: true; readonly bytes: Buffer}
  | {readonly ok: false; readonly isMissing: boolean; readonly message: string};

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_TIME = 120_000;

/** Nothing that a repository or its owner's configuration brings along may run. */
const QUIET = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '-c', 'core.hooksPath='];

/**
 * Runs Git in a folder, without a shell. Never throws.
 *
 * @param input written to the command's standard input.
 */
export function runGit(folder: string, args: readonly string[], input: string | null = null): Promise<GitOutput> {
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      [...QUIET, ...args],
      {cwd: folder, env: environment(), encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: MOST_TIME},
      (error, stdout, stderr) => {
        if (!error) resolve({ok: true, bytes: stdout});
        else
          resolve({
            ok: false,
            isMissing: error.code === 'ENOENT',
            message: stderr.toString('utf8').trim().split('\n')[0] || error.message,
          });
      },
    );
    // A command that ends early closes the pipe; its exit code says what there is to say.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** A hook's variables name a repository; here the folder does. Objects that a partial clone lacks stay away. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_(?!EXEC_PATH$|SSL)/.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}
