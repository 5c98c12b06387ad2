import type {SearchDocument, SearchItem} from '../present/search/searchData.ts';
import type {DocumentText, SectionsFile, SectionText, TextParts, TextsFile} from './indexFiles.ts';
import {anchorOf} from './itemRuns.ts';
import {digestIn, type NamedFiles, SECTIONS_KIND, TEXTS_KIND} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import {stretchesOf} from './stretches.ts';

/**
 * Signs of text a browser fetches to show one result, and its neighbours with it. Smaller files make a query cheaper, and the
 * list of them longer; past this many signs the list would cost more than it saves.
 */
const SMALL = {least: 2_200, most: 5_000};
const LARGE = {least: 5_000, most: 11_000};
const LARGE_FROM = 10_000_000;

export function writeTextFiles(documents: readonly SearchDocument[], files: NamedFiles): TextParts {
  return writeParts(documents, lengthOf, (stretch) => {
    const file: TextsFile = {documents: stretch.map(textsOf)};
    return files.add(TEXTS_KIND, file);
  });
}

/** Sections stand in files of their own: most queries are answered by titles and items. */
export function writeSectionFiles(
  documents: readonly SearchDocument[],
  pageOf: (document: SearchDocument, href: string) => number,
  files: NamedFiles,
): TextParts {
  return writeParts(documents, sectionsLengthOf, (stretch) => {
    const file: SectionsFile = {
      documents: stretch.map((document) =>
        document.sections.map(({title, text, href}): SectionText => {
          const page = pageOf(document, href);
          return page === 0 ? [title, text, anchorOf(href)] : [title, text, anchorOf(href), page];
        }),
      ),
    };
    return files.add(SECTIONS_KIND, file);
  });
}

function writeParts(
  documents: readonly SearchDocument[],
  sizeOf: (document: SearchDocument) => number,
  write: (stretch: readonly SearchDocument[]) => string,
): TextParts {
  const sum = documents.reduce((total, document) => total + sizeOf(document), 0);
  const stretches = stretchesOf(documents, ({key}) => key, sizeOf, sum < LARGE_FROM ? SMALL : LARGE);
  return {
    documents: writeNumbers(stretches.map(({length}) => length)),
    digests: stretches.map((stretch) => digestIn(write(stretch))).join(''),
  };
}

function lengthOf({text, items}: SearchDocument): number {
  return items.reduce((sum, item) => sum + item.text.length + item.title.length, text.length);
}

function sectionsLengthOf({sections}: SearchDocument): number {
  return sections.reduce((sum, {title, text, href}) => sum + title.length + text.length + anchorOf(href).length, 0);
}

function textsOf({text, items}: SearchDocument): DocumentText {
  return {text, items: items.map(itemText)};
}

function itemText({localId, title, text, href}: SearchItem): DocumentText['items'][number] {
  if (localId === null) return [title, text, anchorOf(href)];
  return title === '' ? text : [title, text];
}
