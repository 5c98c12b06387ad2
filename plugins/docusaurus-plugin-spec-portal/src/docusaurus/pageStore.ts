import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readdir, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {copyFileIfChanged, forEachFile, throughDraft, unwritable} from '../node/index.ts';
import type {DataFile} from './dataFile.ts';

/** The part of the folder that is copied, not made. */
const IMAGES = 'images';

/** The folder of JSON files and images that pages fetch. Nothing in it passes through the bundler. */
export interface PageStore {
  readonly folder: string;
  /** Makes the folder hold exactly these files; answers with a digest of all of them. */
  readonly write: (files: ReadonlyMap<string, DataFile>) => Promise<string>;
  /** Makes the folder hold exactly these images of the repository; each is copied once per change. */
  readonly copyImages: (root: string, images: readonly string[]) => Promise<void>;
  /** Gives the folder to a built site, for good: it is the last that happens to it. @throws Error that names the file that cannot be written. */
  readonly publish: (outDir: string) => Promise<void>;
  /** Copies some of its files to another place as well. @throws Error that names the file that cannot be written. */
  readonly publishSome: (names: readonly string[], outDir: string) => Promise<void>;
}

export function createPageStore(folder: string): PageStore {
  return {
    folder,
    async write(files) {
      const draft = `${folder}.tmp`;
      // Left by a run that was killed.
      await rm(draft, {recursive: true, force: true});
      await makeFolders(draft, files.keys());
      const digests: (readonly [name: string, digest: string])[] = [];
      await forEachFile(files, async ([name, file]) => {
        const text = file.text();
        digests.push([name, digestOf(text)]);
        await withPathInError(join(draft, name), (path) => writeFile(path, text));
      });
      await replaceFolder(folder, draft);
      return digestOf(JSON.stringify(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)))).slice(0, 12);
    },
    async copyImages(root, images) {
      const place = join(folder, IMAGES);
      await forEachFile(images, (image) => copyPicture(root, image, join(place, image)));
      await removeOtherImages(place, new Set(images));
    },
    async publish(outDir) {
      if (!(await isMoved(folder, outDir))) await copyAll(await filesBelow(folder), folder, outDir);
    },
    publishSome: (names, outDir) => copyAll(names, folder, outDir),
  };
}

/**
 * Thousands of files take one step where both places are on one disk, and making them anew takes longer than anything else
 * behind the pages.
 * @returns false where that is not possible: on two disks, or when the site has something of its own in the place.
 */
async function isMoved(folder: string, outDir: string): Promise<boolean> {
  try {
    await mkdir(dirname(outDir), {recursive: true});
    await rename(folder, outDir);
    return true;
  } catch {
    // Copying tells what is wrong, and of which file.
    return false;
  }
}

async function copyAll(names: readonly string[], folder: string, outDir: string): Promise<void> {
  await makeFolders(outDir, names);
  await forEachFile(names, (name) => throughDraft(join(outDir, name), (draft) => copyFile(join(folder, name), draft)));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** All at once: thousands of files take one step, and pages of files that were removed are gone. Images stay. */
async function replaceFolder(folder: string, draft: string): Promise<void> {
  const images = join(folder, IMAGES);
  if (existsSync(images)) await withPathInError(join(draft, IMAGES), (path) => rename(images, path));
  const old = `${folder}.old`;
  await withPathInError(folder, async (path) => {
    await rm(old, {recursive: true, force: true});
    // To delete thousands of files takes seconds: not while there is neither this nor that.
    if (existsSync(path)) await rename(path, old);
    await rename(draft, path);
    await rm(old, {recursive: true, force: true});
  });
}

async function makeFolders(folder: string, names: Iterable<string>): Promise<void> {
  const folders = new Set([folder, ...Array.from(names, (name) => dirname(join(folder, name)))]);
  await forEachFile(folders, (path) => withPathInError(path, () => mkdir(path, {recursive: true})));
}

/** @throws (rejects) Error that names the file, when it cannot be written. */
async function withPathInError(path: string, write: (path: string) => Promise<unknown>): Promise<void> {
  try {
    await write(path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A picture that no page shows any more, or that is not published any more. */
async function removeOtherImages(folder: string, images: ReadonlySet<string>): Promise<void> {
  const stale = (await filesBelow(folder)).filter((name) => !images.has(name));
  await forEachFile(stale, (name) => rm(join(folder, name), {force: true}));
}

/** Whatever is no folder, relative, with `/`. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const present = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  return present
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** A link is copied as what it leads to, and only when that lies below the root. */
async function copyPicture(root: string, image: string, to: string): Promise<void> {
  const from = await realpath(join(root, image)).catch(() => null);
  if (from?.startsWith((await realpath(root)) + sep)) await copyFileIfChanged(from, to);
}
