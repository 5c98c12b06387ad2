import type {SearchDocument, SearchItem} from '../present/search/searchData.ts';
import type {DocumentText, TextsFile} from './indexFiles.ts';
import {anchorOf} from './itemRuns.ts';
import type {NamedFiles} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import {stretchesOf} from './stretches.ts';

/** Signs of text a browser fetches to show one result, and its neighbours with it. */
const SIZE = {least: 6_000, most: 14_000};

export function writeTextFiles(
  documents: readonly SearchDocument[],
  files: NamedFiles,
): {readonly documents: string; readonly names: readonly string[]} {
  const stretches = stretchesOf(documents, ({key}) => key, sizeOf, SIZE);
  return {
    documents: writeNumbers(stretches.map(({length}) => length)),
    names: stretches.map((stretch) => {
      const file: TextsFile = {documents: stretch.map(textsOf)};
      return files.add('texts', file);
    }),
  };
}

function sizeOf({text, headings, items}: SearchDocument): number {
  const sum = (total: number, length: number) => total + length;
  return (
    text.length +
    headings.map((heading) => heading.text.length + heading.anchor.length).reduce(sum, 0) +
    items.map((item) => item.text.length + item.title.length).reduce(sum, 0)
  );
}

function textsOf({text, headings, items}: SearchDocument): DocumentText {
  return {
    text,
    headings: headings.flatMap((heading) => [heading.text, heading.anchor]),
    items: items.map(itemText),
  };
}

function itemText({localId, title, text, href}: SearchItem): DocumentText['items'][number] {
  if (localId === null) return [title, text, anchorOf(href)];
  return title === '' ? text : [title, text];
}
