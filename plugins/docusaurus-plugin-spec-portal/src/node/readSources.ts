import {constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {join} from 'node:path';
import type {ReadFailure, TextFile} from '../model/source.ts';
import {decodeText} from './decodeText.ts';
import {twice} from './twice.ts';

/** Open files at the same time. */
const AT_ONCE = 64;
const LARGEST = 2_000_000;

export interface ReadOptions {
  /** Size in bytes above which a file is not read. */
  readonly limits?: {readonly fileBytes: number};
  readonly followSymlinks?: boolean;
}

/** Reads files below `root` as UTF-8, in their order. A file that cannot be read says why and takes no other down. */
export async function readSources<Place extends {readonly path: string}>(
  root: string,
  sources: readonly Place[],
  options: ReadOptions = {},
  read: ReadFile = readText,
): Promise<readonly (Place & TextFile)[]> {
  const files: (Place & TextFile)[] = [];
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const batch = sources.slice(from, from + AT_ONCE);
    files.push(
      ...(await Promise.all(
        batch.map(async (source) => ({...source, ...(await read(join(root, source.path), options))})),
      )),
    );
  }
  return files;
}

export type Read = Pick<TextFile, 'text' | 'failure'>;
/** Reads one file, by its path in the file system; never throws. */
export type ReadFile = (path: string, options: ReadOptions) => Promise<Read>;

export async function readText(path: string, options: ReadOptions): Promise<Read> {
  try {
    return await twice(() => readOnce(path, options));
  } catch (error) {
    return {text: '', failure: unreadable(error)};
  }
}

/** A link or a pipe that took the file's place since the folder was looked at is not opened. */
async function readOnce(path: string, {limits, followSymlinks = false}: ReadOptions): Promise<Read> {
  // Not every system knows these flags.
  const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0} = constants;
  const file = await open(path, O_RDONLY | O_NONBLOCK | (followSymlinks ? 0 : O_NOFOLLOW));
  try {
    const stats = await file.stat();
    const {size} = stats;
    if (!stats.isFile()) return {text: '', failure: NO_FILE};
    const limit = limits?.fileBytes ?? LARGEST;
    return size > limit ? {text: '', failure: tooLarge(size, limit)} : decodeText(await file.readFile());
  } finally {
    await file.close();
  }
}

const NO_FILE: ReadFailure = {
  reason: 'unreadable',
  message: 'The file cannot be read: it is no regular file.',
  hint: 'Put a plain file in its place, or exclude it with the option `exclude`.',
};

function unreadable(error: unknown): ReadFailure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return {
    reason: 'unreadable',
    message: `The file cannot be read: ${reason}.`,
    hint: 'Check that the file exists and that its permissions allow reading.',
  };
}

function tooLarge(size: number, limit: number): ReadFailure {
  return {
    reason: 'too-large',
    message: `The file has ${size} bytes; files up to ${limit} are read.`,
    hint: 'Split it, or raise the option `limits.fileBytes`.',
  };
}
