import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {throughDraft} from './throughDraft.ts';

/**
 * Writes a file only when it differs, as a whole or not at all.
 *
 * @param content text, or what is written of a text already (UTF-8).
 * @returns whether the file was written.
 * @throws Error that names the file, when it cannot be written.
 */
export async function writeFileIfChanged(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if ((await readFile(path).catch(() => null))?.equals(bytes)) return false;
  await throughDraft(path, async (draft) => {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(draft, bytes);
  });
  return true;
}
