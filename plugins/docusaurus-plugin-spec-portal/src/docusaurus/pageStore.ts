import {createHash} from 'node:crypto';
import {cp, mkdir, readdir, rm, stat} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import {writeFileIfChanged} from '../node/index.ts';

/** The folder of JSON files and images that pages fetch. Nothing in it passes through the bundler. */
export interface PageStore {
  readonly folder: string;
  /** Makes the folder hold exactly these files; answers with a digest of all of them. */
  readonly write: (files: ReadonlyMap<string, string>) => Promise<string>;
  /** Copies images of the repository into the folder, once per change. */
  readonly copyImages: (root: string, images: readonly string[]) => Promise<void>;
  readonly publish: (outDir: string) => Promise<void>;
}

export function createPageStore(folder: string): PageStore {
  return {
    folder,
    async write(files) {
      await Promise.all([...files].map(([name, text]) => writeFileIfChanged(join(folder, name), text)));
      await removeOthers(folder, files);
      await removeEmptyFolders(folder, files);
      return digestOf(files);
    },
    async copyImages(root, images) {
      await Promise.all(images.map((image) => copyIfNewer(join(root, image), join(folder, 'images', image))));
    },
    async publish(outDir) {
      await cp(folder, outDir, {recursive: true});
    },
  };
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [name, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) digest.update(`${name}\0${text}\0`);
  return digest.digest('hex').slice(0, 12);
}

/** Pages of files that were removed or renamed must not be served again. */
async function removeOthers(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const present = await readdir(folder, {recursive: true}).catch(() => []);
  const stale = present
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !files.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), {force: true})));
}

/** Folders that held pages of another day, or of another repository, must not be published by their names. */
async function removeEmptyFolders(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const wanted = new Set([...files.keys()].flatMap(foldersOf));
  const present = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const stale = present
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => name !== 'images' && !name.startsWith('images/') && !wanted.has(name));
  await Promise.all(stale.map((name) => rm(join(folder, name), {recursive: true, force: true})));
}

/** `a/b/c.json` lies in `a` and `a/b`. */
function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function copyIfNewer(from: string, to: string): Promise<void> {
  const [source, copy] = await Promise.all([stat(from).catch(() => null), stat(to).catch(() => null)]);
  if (!source?.isFile() || (copy && copy.mtimeMs >= source.mtimeMs && copy.size === source.size)) return;
  await mkdir(dirname(to), {recursive: true});
  await cp(from, to);
}
