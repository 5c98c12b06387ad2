import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** What stands at a path: text, bytes, a symbolic link, a folder, a file nobody may read. */
export type Entry = string | Uint8Array | {readonly link: string} | {readonly folder: true} | {readonly locked: string};

export type Tree = Readonly<Record<string, Entry>>;

/** Writes trees one over the other into a folder of their own, hands it over, and removes it. */
export async function inFolder<Result>(
  trees: readonly Tree[],
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'spec-portal-hostile-'));
  try {
    for (const tree of trees) writeTree(root, tree);
    return await use(root);
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

/** Writes a tree below a folder; what stands there already stays. */
export function writeTree(root: string, tree: Tree): void {
  for (const [path, entry] of Object.entries(tree)) write(join(root, path), entry);
}

function write(path: string, entry: Entry): void {
  mkdirSync(dirname(path), {recursive: true});
  if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(path, entry);
  else if ('link' in entry) symlinkSync(entry.link, path);
  else if ('folder' in entry) mkdirSync(path, {recursive: true});
  else {
    writeFileSync(path, entry.locked);
    chmodSync(path, 0);
  }
}
