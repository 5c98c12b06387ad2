import type {Root} from 'mdast';
import type {Severity} from '../../model/diagnostic.ts';
import type {FileProblem} from '../../model/file.ts';
import type {ParsedFile} from '../parse/parseFile.ts';
import {createLinePlaces} from '../text/lineStarts.ts';

/** What an inspector looks at: the written text and its tree, and a way to say where something stands. */
export interface InspectedText {
  readonly path: string;
  /** What the tree's offsets count in. */
  readonly text: string;
  /** The same, each null character still as it was. */
  readonly written: string;
  readonly tree: Root;
  readonly frontMatter: ParsedFile['frontMatter'];
  /** A problem at an offset of the text. */
  readonly problemAt: (offset: number, problem: Told) => FileProblem;
}

export interface Told {
  readonly code: FileProblem['code'];
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
}

/** One question to a file's text. */
export type Inspector = (file: InspectedText) => readonly FileProblem[];

export function inspectedText({source, text, tree, frontMatter}: ParsedFile): InspectedText {
  const {path} = source;
  const placeOf = createLinePlaces(text);
  return {
    path,
    text,
    written: source.text.slice(source.text.length - text.length),
    tree,
    frontMatter,
    problemAt: (offset, problem) => ({...problem, position: {path, ...placeOf(offset)}}),
  };
}
