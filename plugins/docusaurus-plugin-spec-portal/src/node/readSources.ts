import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SourceFile, SourcePath} from '../model/source.ts';

const AT_ONCE = 64;

/** A source that could not be read, with the reason of the system. */
export interface UnreadableSource {
  readonly source: SourcePath;
  readonly reason: string;
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly UnreadableSource[];
}

/** Reads the sources below `root` as UTF-8; a file that cannot be read takes no other down. */
export async function readSources(root: string, sources: readonly SourcePath[]): Promise<Sources> {
  const files: SourceFile[] = [];
  const unreadable: UnreadableSource[] = [];
  for (let from = 0; from < sources.length; from += AT_ONCE) {
    const batch = sources.slice(from, from + AT_ONCE);
    const texts = await Promise.allSettled(batch.map(({path}) => readFile(join(root, path), 'utf8')));
    for (const [index, result] of texts.entries()) {
      const source = batch[index];
      if (!source) continue;
      if (result.status === 'fulfilled') files.push({...source, text: result.value});
      else unreadable.push({source, reason: result.reason instanceof Error ? result.reason.message : String(result.reason)});
    }
  }
  return {files, unreadable};
}
