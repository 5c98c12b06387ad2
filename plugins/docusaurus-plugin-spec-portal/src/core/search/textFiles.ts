import {each, type Steps} from '../memory/gradual.ts';
import type {Memory} from '../memory/memory.ts';
import type {SearchDocument, SearchItem} from '../present/search/searchData.ts';
import type {DocumentText, SectionsFile, SectionText, TextParts, TextsFile} from './indexFiles.ts';
import {anchorOf} from './itemRuns.ts';
import {contentOf, digestIn, type NamedFiles, SECTIONS_KIND, TEXTS_KIND} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import type {Searched} from './searched.ts';
import {stretchesOf} from './stretches.ts';

/**
 * Signs of text a browser fetches to show one result, and its neighbours with it. Smaller files make a query cheaper, and the
 * list of them longer; past this many signs the list would cost more than it saves.
 */
const SMALL = {least: 2_200, most: 5_000};
const LARGE = {least: 5_000, most: 11_000};
const LARGE_FROM = 10_000_000;

export function writeTextFiles(source: Searched, files: NamedFiles, memory: Memory): Steps<TextParts> {
  return writeParts(source, files, memory, {
    kind: TEXTS_KIND,
    sizeOf: lengthOf,
    fileOf: (documents): TextsFile => ({documents: documents.map(textsOf)}),
  });
}

/** Sections stand in files of their own: most queries are answered by titles and items. `pageOf` looks at nothing but what it is given. */
export function writeSectionFiles(
  source: Searched,
  pageOf: (document: SearchDocument, href: string) => number,
  files: NamedFiles,
  memory: Memory,
): Steps<TextParts> {
  return writeParts(source, files, memory, {
    kind: SECTIONS_KIND,
    sizeOf: sectionsLengthOf,
    fileOf: (documents): SectionsFile => ({
      documents: documents.map((document) =>
        document.sections.map(({title, text, href}): SectionText => {
          const page = pageOf(document, href);
          return page === 0 ? [title, text, anchorOf(href)] : [title, text, anchorOf(href), page];
        }),
      ),
    }),
  });
}

interface PartWriter {
  readonly kind: string;
  readonly sizeOf: (document: SearchDocument) => number;
  readonly fileOf: (documents: readonly SearchDocument[]) => object;
}

/** A stretch is written again when one of its documents changed, or where it begins and ends. */
function* writeParts(
  {ids, documents, documentOf}: Searched,
  files: NamedFiles,
  memory: Memory,
  {kind, sizeOf, fileOf}: PartWriter,
): Steps<TextParts> {
  const size = memory.remember(`size of ${kind}`, (id: string) => sizeOf(documentOf(id)));
  const sizes = yield* each(ids, size);
  const entries = documents.map(({key}, index) => ({key, id: ids[index] ?? '', size: sizes[index] ?? 0}));
  const sum = sizes.reduce((total, each) => total + each, 0);
  const stretches = stretchesOf(
    entries,
    ({key}) => key,
    (entry) => entry.size,
    sum < LARGE_FROM ? SMALL : LARGE,
  );
  const idsFrom = new Map(stretches.map((stretch) => [stretch[0]?.id ?? '', stretch.map(({id}) => id)]));
  const stretchFrom = memory.read(`stretch of ${kind}`, (first: string) => idsFrom.get(first) ?? []);
  const content = memory.remember(`file of ${kind}`, (first: string) =>
    contentOf(fileOf(stretchFrom(first).map(documentOf))),
  );
  const digests = yield* each(idsFrom.keys(), (first) => digestIn(files.add(kind, content(first))));
  return {documents: writeNumbers(stretches.map(({length}) => length)), digests: digests.join('')};
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
