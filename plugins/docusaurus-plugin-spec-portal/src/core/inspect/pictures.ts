import {onceOf} from '../../model/onceOf.ts';
import {ofEach} from '../../model/parts.ts';
import type {SkippedPath} from '../../model/source.ts';
import type {Trace, TracedFile} from '../../model/trace.ts';

/** Pictures of the documents that lie below the root as files of their own; a link or a missing file is never copied. */
export function picturesOf({files}: Trace, known: ReadonlySet<string>): readonly string[] {
  return imagesIn(files).filter((path) => known.has(path));
}

const imagesIn = onceOf((files: Trace['files']): readonly string[] => [...new Set(imagesOf(files))].toSorted());

const imagesOf = ofEach(({facts}: TracedFile) => facts.images);

/** Those that have to be looked into before they are published. */
export function drawingsOf(pictures: readonly string[]): readonly {readonly path: string}[] {
  return pictures.filter((path) => /\.svg$/i.test(path)).map((path) => ({path}));
}

/** What of the pictures is copied to the site. */
export function publishedPictures(pictures: readonly string[], skipped: readonly SkippedPath[]): readonly string[] {
  const active = new Set(skipped.flatMap(({path, reason}) => (reason === 'active' ? [path] : [])));
  return pictures.filter((path) => !active.has(path));
}
