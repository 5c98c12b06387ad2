import {buildIndex, type Memory, type Portal} from '../core/index.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import {ALL_EMBEDS, cardName, embedName, pageName} from '../model/pageName.ts';
import {type DataFile, jsonFile, textFile} from './dataFile.ts';

/** The data files of a portal by name, and the search index. */
export function portalFiles(
  portal: Portal,
  home: string,
  measure: Measure = unmeasured,
  memory?: Memory,
): ReadonlyMap<string, DataFile> {
  return new Map([...pageFiles(portal, home), ...indexFiles(portal, measure, memory)]);
}

/** Files of the search index. */
export function indexFiles(
  {search}: Pick<Portal, 'search'>,
  measure: Measure = unmeasured,
  memory?: Memory,
): ReadonlyMap<string, DataFile> {
  const index = measure('index', () => buildIndex(search, memory));
  return new Map([...index].map(([name, text]) => [name, textFile(text)]));
}

/** One per page, one with previews per page of a document, one per artifact for directives. */
export function pageFiles(portal: Portal, home: string): ReadonlyMap<string, DataFile> {
  return new Map(dataFiles(portal, home));
}

function dataFiles(portal: Portal, home: string): readonly (readonly [name: string, file: DataFile])[] {
  const specs = portal.embeds.filter(({artifact}) => artifact.kind === 'spec');
  return [
    ...portal.pages.map(
      ({href, title, data}) =>
        [`${pageName(href, home)}.json`, {of: [title, data], text: () => JSON.stringify({title, data})}] as const,
    ),
    ...portal.cards.map(({href, data}) => [`${cardName(href, home)}.json`, jsonFile(data)] as const),
    // An artifact's own name comes last, so that it stands against another's.
    ...portal.aliases.map(
      ({name, see}) => [`${embedName(name)}.json`, {of: [see], text: () => JSON.stringify({see})}] as const,
    ),
    ...portal.embeds.map((data) => [`${embedName(data.artifact.key)}.json`, jsonFile(data)] as const),
    [`${ALL_EMBEDS}.json`, {of: specs, text: () => JSON.stringify(specs)}] as const,
    ...portal.files.map(({name, ...file}) => [name, file] as const),
  ];
}
