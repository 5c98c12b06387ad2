import {each, gradual, type Steps} from '../memory/gradual.ts';
import type {Memory} from '../memory/memory.ts';
import {createOneLook} from '../memory/oneLook.ts';
import type {SearchDocument} from '../present/search/searchData.ts';
import {writeAddresses} from './addresses.ts';
import {facetFiles} from './facetFiles.ts';
import {
  type CoreFile,
  INDEX_FORMAT,
  type ItemRun,
  type NameColumn,
  type PlacesFile,
  SECTION_KIND,
} from './indexFiles.ts';
import {writeRuns} from './itemRuns.ts';
import {contentOf, INDEX_FOLDER, namedFiles} from './namedFiles.ts';
import {writeNumbers} from './numberText.ts';
import {invert} from './postings.ts';
import {searched} from './searched.ts';
import {writeSectionFiles, writeTextFiles} from './textFiles.ts';
import {writeWordFiles} from './wordFiles.ts';

/** The file that is fetched first; all others are named in it. */
export const CORE_FILE = `${INDEX_FOLDER}core.json`;

/** Files by name. */
export type SearchIndex = ReadonlyMap<string, string>;

/** The search index of a portal. The same documents give the same bytes, in whatever order they come. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  return gradual(() => indexSteps(documents, createOneLook()))();
}

/** Builds an index in small steps: all of it takes seconds for thousands of documents. */
export function* indexSteps(unsorted: readonly SearchDocument[], memory: Memory): Steps<SearchIndex> {
  const source = searched(unsorted.map(onOneLine).toSorted(byKindAndKey), memory);
  const {documents, ids, documentOf} = source;
  const files = namedFiles();
  yield;
  const kinds = tableOf(yield* kindsIn(documents));
  const statuses = tableOf(documents.flatMap(({status}) => (status ? [`${status.stage}\n${status.label}`] : [])));
  const pagesOf = memory.remember('pages of a document', (id: string) => pagesOfDocument(documentOf(id)));
  const kindOf = memory.read('number of a kind', (kind: string) => kinds.get(kind) ?? 0);
  const shape = memory.remember('shape of a document', (id: string) =>
    JSON.stringify(runsOf(documentOf(id), kindOf, createPageOf())),
  );
  const shapes = new Map<string, number>();
  const shapeOf = yield* each(ids, (id) => placeIn(shapes, shape(id)));
  const places: PlacesFile = {
    texts: yield* writeTextFiles(source, files, memory),
    sections: yield* writeSectionFiles(source, createPageOf(), files, memory),
  };
  const further = yield* each(ids, (id) => pagesOf(id).slice(1));
  const words = yield* writeWordFiles(yield* invert(source, memory), files);
  const facets = yield* facetFiles(source, memory);
  const addresses = writeAddresses(documents);
  yield;
  const itemAliases = nameColumn(itemAliasesOf(documents));
  yield;
  const core: CoreFile = {
    format: INDEX_FORMAT,
    kinds: [...kinds.keys()],
    documents: {
      keys: documents.map(({key}) => key).join('\n'),
      titles: documents.map(({title}) => title).join('\n'),
      kinds: writeNumbers(documents.map(({kind}) => kinds.get(kind) ?? 0)),
      statuses: writeNumbers(
        documents.map(({status}) => (status ? (statuses.get(`${status.stage}\n${status.label}`) ?? 0) + 1 : 0)),
      ),
      shapes: writeNumbers(shapeOf),
      sections: writeNumbers(documents.map(({sections}) => sections.length)),
      addresses,
    },
    pages: Object.fromEntries(further.flatMap((pages, number) => (pages.length === 0 ? [] : [[number, pages]]))),
    shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as readonly ItemRun[]),
    aliases: nameColumn(documents.flatMap(({aliases}, number) => aliases.map((name) => ({number, name})))),
    itemAliases,
    statuses: [...statuses.keys()].map((status): [string, string] => {
      const [stage = '', label = ''] = status.split('\n');
      return [label, stage];
    }),
    words,
    places: files.add('places', contentOf(places)),
    facets: Object.fromEntries(facets.map(([key, content]) => [key, files.add(`facet-${key}`, content)])),
  };
  return new Map([[CORE_FILE, JSON.stringify(core)], ...files.all()]);
}

/** Columns are cut at line ends. */
function onOneLine(document: SearchDocument): SearchDocument {
  const {title, status} = document;
  const isPlain = !title.includes('\n') && !status?.label.includes('\n');
  if (isPlain) return document;
  const oneLine = (text: string) => text.replace(/(?<!\s)\s*\n\s*/g, ' ');
  return {...document, title: oneLine(title), status: status && {...status, label: oneLine(status.label)}};
}

function byKindAndKey(a: SearchDocument, b: SearchDocument): number {
  const [first, second] = [ORDER.indexOf(a.kind), ORDER.indexOf(b.kind)];
  if (first !== second) return first - second;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

const ORDER: readonly SearchDocument['kind'][] = ['spec', 'decision', 'runbook', 'alert'];

function* kindsIn(documents: readonly SearchDocument[]): Steps<ReadonlySet<string>> {
  const kinds = new Set<string>([SECTION_KIND]);
  for (const {kind, items} of documents) {
    kinds.add(kind);
    for (const item of items) kinds.add(item.kind);
    yield;
  }
  return kinds;
}

/** Values with their place in the order of their names. */
function tableOf(values: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(values)].toSorted().map((value, index) => [value, index]));
}

/** Pages of a document by address, the main one first. */
function pagesOfDocument(document: SearchDocument): readonly string[] {
  const pages = new Set([document.href]);
  for (const parts of [document.items, document.sections])
    for (const {href} of parts) if (!isOnMainPage(document, href)) pages.add(pageOfHref(href));
  return [...pages];
}

/** The number of the page an address is on; the pages of a document are looked up once for all its parts. */
function createPageOf(): (document: SearchDocument, href: string) => number {
  const known = new Map<SearchDocument, readonly string[]>();
  return (document, href) => {
    if (isOnMainPage(document, href)) return 0;
    const pages = known.get(document) ?? pagesOfDocument(document);
    known.set(document, pages);
    return pages.indexOf(pageOfHref(href));
  };
}

/** Most parts are, and telling it must cost little. */
function isOnMainPage({href: main}: SearchDocument, href: string): boolean {
  return href.startsWith(main) && (href.length === main.length || href[main.length] === '#');
}

function pageOfHref(href: string): string {
  const at = href.indexOf('#');
  return at === -1 ? href : href.slice(0, at);
}

function runsOf(
  document: SearchDocument,
  kindOf: (kind: string) => number,
  pageOf: (document: SearchDocument, href: string) => number,
): readonly ItemRun[] {
  return writeRuns(document.items.map((item) => ({item, kind: kindOf(item.kind), page: pageOf(document, item.href)})));
}

function itemAliasesOf(documents: readonly SearchDocument[]): readonly {number: number; name: string}[] {
  const found: {number: number; name: string}[] = [];
  let record = 0;
  for (const {items, sections} of documents) {
    for (const {alias} of items) {
      record += 1;
      if (alias !== null) found.push({number: record, name: alias});
    }
    record += 1 + sections.length;
  }
  return found;
}

function nameColumn(entries: readonly {number: number; name: string}[]): NameColumn {
  const numbers = entries.map(({number}, index) => number - (entries[index - 1]?.number ?? 0));
  return {numbers: writeNumbers(numbers), names: entries.map(({name}) => name.replaceAll('\n', ' ')).join('\n')};
}

function placeIn(table: Map<string, number>, value: string): number {
  const known = table.get(value);
  if (known !== undefined) return known;
  table.set(value, table.size);
  return table.size - 1;
}
