import {rename, rm} from 'node:fs/promises';
import {unwritable} from './unwritable.ts';

/**
 * Makes a file through a neighbour and a rename: a reader, or a run after a crash, sees the old file or the new one, never a
 * half. A disk may fill up in the middle of a file.
 *
 * @param make writes the neighbour, whose path it is given.
 * @throws Error that names the file, when it cannot be written; the old one is untouched.
 */
export async function throughDraft(path: string, make: (draft: string) => Promise<unknown>): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await make(draft);
    await rename(draft, path);
  } catch (error) {
    // On a disk that takes nothing any more this may fail as well; why the file was not written says more.
    await rm(draft, {force: true}).catch(() => undefined);
    throw unwritable(path, error);
  }
}
