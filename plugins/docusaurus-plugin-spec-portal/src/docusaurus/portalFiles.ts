import {
  createOneLook,
  type Gradual,
  gradual,
  INDEX_FOLDER,
  indexSteps,
  type Memory,
  type Portal,
  type PortalPage,
} from '../core/index.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import {
  ALL_EMBEDS,
  CARDS,
  cardName,
  EMBEDS,
  embedName,
  PAGES,
  pageName,
  RECOGNITION,
  recognitionName,
} from '../model/pageName.ts';
import {type DataFile, jsonFile, textFile} from './dataFile.ts';

type Files = ReadonlyMap<string, DataFile>;

/** The data files of a portal by name, and the search index. */
export function portalFiles(
  portal: Portal,
  home: string,
  measure: Measure = unmeasured,
  memory: Memory = createOneLook(),
): Files {
  const index = indexFiles(portal, memory);
  const groups = fileGroups(portal, home, measure, memory).flatMap(({files}) => [...files()]);
  return new Map([...groups, ...measure('index', index)]);
}

/** Files whose names begin alike. A name that begins like those of several groups is one of the first that has it. */
export interface FileGroup {
  readonly begins: string;
  /** Lists them, and makes none. */
  readonly files: () => Files;
}

/** An address has one name, in all looks. */
const NAMES = {};

/** All files but the search index, in groups, so that whoever looks for one need not list all. */
export function fileGroups(
  portal: Portal,
  home: string,
  measure: Measure = unmeasured,
  memory: Memory = createOneLook(),
): readonly FileGroup[] {
  const nameOf = memory.read('name of a page', (href: string) => `${pageName(href, home)}.json`, NAMES);
  // What is made when somebody asks for it is presented then.
  const json: JsonFile = (make) => ({text: () => measure('present', jsonFile(make).text)});
  const pageFiles = (pages: readonly PortalPage[]): Files =>
    new Map(pages.map(({href, content}) => [nameOf(href), json(content)]));
  return [
    {begins: PAGES, files: () => pageFiles(portal.pages)},
    {begins: PAGES, files: () => pageFiles(portal.facetPages())},
    {begins: CARDS, files: () => cardFiles(portal, home, json)},
    {begins: RECOGNITION, files: () => recognitionFiles(portal, home, json)},
    {begins: EMBEDS, files: () => embedFiles(portal, json)},
    {begins: ALL_EMBEDS, files: () => new Map([[`${ALL_EMBEDS}.json`, json(() => specEmbeds(portal))]])},
    {
      begins: '',
      files: () => new Map(portal.files.map(({name, text}) => [name, {text: () => measure('present', text)}])),
    },
  ].map(({begins, files}) => ({begins, files: () => measure('present', files)}));
}

type JsonFile = typeof jsonFile;

/** Files of the search index, all below its folder. */
export function indexFiles({search}: Pick<Portal, 'search'>, memory: Memory): Gradual<Files> {
  return gradual(function* () {
    while (search.step()) yield;
    const index = yield* indexSteps(search(), memory);
    return new Map([...index].map(([name, text]) => [name, textFile(text)]));
  });
}

/** The search index as one of the groups. */
export function indexGroup(index: () => Files, measure: Measure): FileGroup {
  return {begins: INDEX_FOLDER, files: () => measure('index', index)};
}

/** Previews of links to the page of a document. */
function cardFiles({cards}: Portal, home: string, json: JsonFile): Files {
  return new Map(cards().map(({href, data}) => [`${cardName(href, home)}.json`, json(data)]));
}

/** One per page of a document, with what was understood of its file. */
function recognitionFiles({recognition}: Portal, home: string, json: JsonFile): Files {
  return new Map(recognition().map(({href, data}) => [`${recognitionName(href, home)}.json`, json(data)]));
}

/** One per artifact, for directives that name it. */
function embedFiles({aliases, embeds}: Portal, json: JsonFile): Files {
  return new Map([
    // An artifact's own name comes last, so that it stands against another's.
    ...aliases().map(({name, see}) => [`${embedName(name)}.json`, json(() => ({see}))] as const),
    ...embeds().map(({key, data}) => [`${embedName(key)}.json`, json(data)] as const),
  ]);
}

function specEmbeds({embeds}: Portal): readonly unknown[] {
  return embeds()
    .filter(({kind}) => kind === 'spec')
    .map(({data}) => data());
}
