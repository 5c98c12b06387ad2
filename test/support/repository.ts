import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export function inRepository(path: string): string {
  return join(ROOT, path);
}

/**
 * A folder beside the repository with material that is not ours to keep: real corpora, the corpus generator.
 * Null when this machine has none.
 */
export function besideRepository(path: string): string | null {
  const folder = resolve(ROOT, '../shared', path);
  return existsSync(folder) ? folder : null;
}

/** All files below a folder, relative to it, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}
