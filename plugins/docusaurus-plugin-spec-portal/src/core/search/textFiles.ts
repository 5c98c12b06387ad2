import type {SearchDocument, SearchItem} from '../present/search/searchData.ts';
import type {DocumentText, SectionsFile, SectionText, TextParts, TextsFile} from './indexFiles.ts';
import {anchorOf} from './itemRuns.ts';
import type {NamedFiles} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import {stretchesOf} from './stretches.ts';

/** Signs of text a browser fetches to show one result, and its neighbours with it. */
const SIZE = {least: 6_000, most: 14_000};

export function writeTextFiles(documents: readonly SearchDocument[], files: NamedFiles): TextParts {
  return writeParts(documents, lengthOf, (stretch) => {
    const file: TextsFile = {documents: stretch.map(textsOf)};
    return files.add('texts', file);
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
    return files.add('sections', file);
  });
}

function writeParts(
  documents: readonly SearchDocument[],
  sizeOf: (document: SearchDocument) => number,
  write: (stretch: readonly SearchDocument[]) => string,
): TextParts {
  const stretches = stretchesOf(documents, ({key}) => key, sizeOf, SIZE);
  return {documents: writeNumbers(stretches.map(({length}) => length)), names: stretches.map(write)};
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
