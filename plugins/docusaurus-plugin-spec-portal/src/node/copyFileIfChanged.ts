import {constants} from 'node:fs';
import {access, copyFile, mkdir, stat, utimes} from 'node:fs/promises';
import {dirname} from 'node:path';
import {throughDraft} from './throughDraft.ts';

/**
 * Copies a regular file only when its size or its time differs, as a whole or not at all. What is gone since it was found,
 * locked, or no file, is not copied.
 * @throws Error that names the copy, when it cannot be written.
 */
export async function copyFileIfChanged(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([statOf(from), statOf(to)]);
  // Some file systems keep whole seconds only.
  const isSame = copy?.size === source?.size && Math.abs((copy?.mtimeMs ?? 0) - (source?.mtimeMs ?? 0)) < 1000;
  if (!source?.isFile() || isSame || !(await isReadable(from))) return;
  try {
    await throughDraft(to, async (draft) => {
      await mkdir(dirname(to), {recursive: true});
      await copyFile(from, draft);
      await utimes(draft, source.atime, source.mtime);
    });
  } catch (error) {
    if (await isReadable(from)) throw error;
  }
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

function statOf(path: string) {
  return stat(path).catch(() => null);
}
