import {constants} from 'node:fs';
import {access, copyFile, mkdir, rename, rm, stat, utimes} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Copies a regular file only when its size or its time differs, through a neighbour and a rename, as `writeFileIfChanged`
 * does. What is gone since it was found, locked, or no file, is not copied.
 * @throws when the copy cannot be written.
 */
export async function copyFileIfChanged(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([statOf(from), statOf(to)]);
  // Some file systems keep whole seconds only.
  const isSame = copy?.size === source?.size && Math.abs((copy?.mtimeMs ?? 0) - (source?.mtimeMs ?? 0)) < 1000;
  if (!source?.isFile() || isSame || !(await isReadable(from))) return;
  await mkdir(dirname(to), {recursive: true});
  const draft = `${to}.${process.pid}.tmp`;
  try {
    await copyFile(from, draft);
    await utimes(draft, source.atime, source.mtime);
    await rename(draft, to);
  } catch (error) {
    await rm(draft, {force: true});
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
