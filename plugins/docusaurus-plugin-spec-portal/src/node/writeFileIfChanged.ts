import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {throughDraft} from './throughDraft.ts';

/**
 * Writes a file only when its text differs, as a whole or not at all.
 *
 * @returns whether the file was written.
 * @throws Error that names the file, when it cannot be written.
 */
export async function writeFileIfChanged(path: string, text: string): Promise<boolean> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return false;
  await throughDraft(path, async (draft) => {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(draft, text);
  });
  return true;
}
