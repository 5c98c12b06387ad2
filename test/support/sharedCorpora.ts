import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {besideRepository, filesBelow, textOf} from './repository.ts';

/** One real repository of the corpora: its Markdown, by path. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly paths: readonly string[];
}

/** The corpora beside the repository; empty, with a word about it, where this machine has none. */
export function corpora(): readonly Corpus[] {
  const root = besideRepository('corpora');
  if (root === null) {
    console.info('Real corpora are not beside this checkout: what reads them is left out.');
    return [];
  }
  return readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({name, folder: join(root, name), paths: filesBelow(join(root, name))}));
}

export function markdownOf({folder, paths}: Corpus): readonly {readonly path: string; readonly text: string}[] {
  return paths
    .filter((path) => /\.(?:md|markdown|mdx)$/i.test(path))
    .map((path) => ({path, text: textOf(join(folder, path))}));
}
