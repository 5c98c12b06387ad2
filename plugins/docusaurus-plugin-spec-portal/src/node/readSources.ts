import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SourceFile, SourcePath} from '../model/source.ts';
import {decodeText} from './decodeText.ts';

const AT_ONCE = 64;

/** Reads the sources below `root` as UTF-8, in their order. A file that cannot be read says why and takes no other down. */
export async function readSources(root: string, sources: readonly SourcePath[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    files.push(...(await Promise.all(sources.slice(from, from + AT_ONCE).map((source) => readSource(root, source)))));
  }
  return files;
}

async function readSource(root: string, source: SourcePath): Promise<SourceFile> {
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
