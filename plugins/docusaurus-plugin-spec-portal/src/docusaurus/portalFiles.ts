import {buildIndex, type Memory, type Portal, type PortalPage} from '../core/index.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import {ALL_EMBEDS, cardName, embedName, pageName} from '../model/pageName.ts';
import {type DataFile, jsonFile, textFile} from './dataFile.ts';

type Files = ReadonlyMap<string, DataFile>;

/** The data files of a portal by name, and the search index. */
export function portalFiles(portal: Portal, home: string, measure: Measure = unmeasured, memory?: Memory): Files {
  return new Map([...pageFiles(portal, home), ...facetFiles(portal, home), ...indexFiles(portal, measure, memory)]);
}

/** Files of the search index. */
export function indexFiles({search}: Pick<Portal, 'search'>, measure: Measure = unmeasured, memory?: Memory): Files {
  const index = measure('index', () => buildIndex(search(), memory));
  return new Map([...index].map(([name, text]) => [name, textFile(text)]));
}

/** One per page of a facet. */
export function facetFiles({facetPages}: Pick<Portal, 'facetPages'>, home: string): Files {
  return new Map(facetPages().map((page) => pageFile(page, home)));
}

/** One per other page, one with previews per page of a document, one per artifact for directives. */
export function pageFiles(portal: Portal, home: string): Files {
  const specs = portal.embeds.filter(({kind}) => kind === 'spec');
  return new Map([
    ...portal.pages.map((page) => pageFile(page, home)),
    ...portal.cards.map(({href, data}) => [`${cardName(href, home)}.json`, jsonFile(data)] as const),
    // An artifact's own name comes last, so that it stands against another's.
    ...portal.aliases().map(({name, see}) => [`${embedName(name)}.json`, jsonFile(() => ({see}))] as const),
    ...portal.embeds.map(({key, data}) => [`${embedName(key)}.json`, jsonFile(data)] as const),
    [`${ALL_EMBEDS}.json`, jsonFile(() => specs.map(({data}) => data()))] as const,
    ...portal.files.map(({name, text}) => [name, {text}] as const),
  ]);
}

function pageFile({href, content}: PortalPage, home: string): readonly [name: string, file: DataFile] {
  return [`${pageName(href, home)}.json`, jsonFile(content)];
}
