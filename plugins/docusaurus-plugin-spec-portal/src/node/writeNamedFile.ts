import {access, chmod, constants, realpath, stat, writeFile} from 'node:fs/promises';
import {throughDraft} from './throughDraft.ts';
import {unwritable} from './unwritable.ts';

/**
 * Writes a file that a person named, as a whole or not at all: behind links, with the permissions it had. A device or a pipe is
 * written to as it is.
 *
 * @throws Error that names the file, when it cannot be written; the old one is untouched.
 */
export async function writeNamedFile(path: string, text: string): Promise<void> {
  const old = await stat(path).catch(() => null);
  if (old && !old.isFile()) {
    return writeFile(path, text).catch((error: unknown) => {
      throw unwritable(path, error);
    });
  }
  await throughDraft(old ? await realpath(path) : path, async (draft) => {
    // A rename asks only the folder.
    if (old) await access(path, constants.W_OK);
    await writeFile(draft, text);
    if (old) await chmod(draft, old.mode);
  });
}
