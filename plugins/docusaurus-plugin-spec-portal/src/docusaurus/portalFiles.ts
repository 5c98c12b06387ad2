import {buildIndex, type Portal} from '../core/index.ts';
import {type Measure, unmeasured} from '../model/measure.ts';
import {ALL_EMBEDS, cardName, embedName, pageName} from '../model/pageName.ts';

/** The data files of a portal by name: one per page, one with previews per page of a document, one per artifact for directives, the search index. */
export function portalFiles(portal: Portal, home: string, measure: Measure = unmeasured): ReadonlyMap<string, string> {
  const index = measure('index', () => buildIndex(portal.search));
  return new Map([...measure('serialise', () => dataFiles(portal, home)), ...index]);
}

function dataFiles(portal: Portal, home: string): readonly (readonly [name: string, text: string])[] {
  return [
    ...portal.pages.map(
      ({href, title, data}) => [`${pageName(href, home)}.json`, JSON.stringify({title, data})] as const,
    ),
    ...portal.cards.map(({href, data}) => [`${cardName(href, home)}.json`, JSON.stringify(data)] as const),
    // An artifact's own name comes last, so that it stands against another's.
    ...portal.aliases.map(({name, see}) => [`${embedName(name)}.json`, JSON.stringify({see})] as const),
    ...portal.embeds.map((data) => [`${embedName(data.artifact.key)}.json`, JSON.stringify(data)] as const),
    [`${ALL_EMBEDS}.json`, JSON.stringify(portal.embeds.filter(({artifact}) => artifact.kind === 'spec'))] as const,
    ...portal.files.map(({name, text}) => [name, text] as const),
  ];
}
