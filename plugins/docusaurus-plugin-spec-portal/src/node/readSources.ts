import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {TextFile} from '../model/source.ts';
import {decodeText} from './decodeText.ts';

const AT_ONCE = 64;

/** Reads files below `root` as UTF-8, in their order. A file that cannot be read says why and takes no other down. */
export async function readSources<Place extends {readonly path: string}>(
  root: string,
  sources: readonly Place[],
): Promise<readonly (Place & TextFile)[]> {
  const files: (Place & TextFile)[] = [];
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    files.push(...(await Promise.all(sources.slice(from, from + AT_ONCE).map((source) => readSource(root, source)))));
  }
  return files;
}

async function readSource<Place extends {readonly path: string}>(
  root: string,
  source: Place,
): Promise<Place & TextFile> {
  try {
    return {...source, ...decodeText(await readFile(join(root, source.path)))};
  } catch (error) {
    return {
      ...source,
      text: '',
      failure: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    };
  }
}
