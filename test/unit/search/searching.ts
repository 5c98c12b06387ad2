import type {
  QueryOptions,
  SearchAnswer,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/search/adapter.ts';
import {
  type Engine,
  openEngine,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/search/engine/engine.ts';
import type {
  SearchDocument,
  SearchItem,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/present/search/searchData.ts';
import {buildIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/search/buildIndex.ts';
import {type Files, portalOf} from '../../support/portal.ts';

export const OPTIONS: QueryOptions = {context: {artifact: null, today: '2026-11-20'}, limit: 20, depth: 'all'};

/** The engine over an index, with the names of the files it fetched. */
export interface Opened extends Engine {
  readonly fetched: readonly string[];
}

export async function openedOver(documents: readonly SearchDocument[]): Promise<Opened> {
  const files = buildIndex(documents);
  const fetched: string[] = [];
  const engine = await openEngine({
    fetchFile: async (name) => {
      fetched.push(name);
      const text = files.get(`search/${name}`);
      if (text === undefined) throw new Error(`No file ${name}.`);
      return JSON.parse(text);
    },
    pause: async () => {},
  });
  return {...engine, fetched};
}

export function openedOverFiles(files: Files): Promise<Opened> {
  return openedOver(portalOf(files).search());
}

/** Results in the order they are shown, as ids; an item without a number as `document#anchor`. */
export function idsIn({groups}: SearchAnswer): readonly string[] {
  return groups.flatMap(({records}) =>
    records.map(({id, href, in: of}) => (of === null || id.includes('/') ? id : `${id}#${href.split('#')[1] ?? ''}`)),
  );
}

export async function found(
  engine: Engine,
  text: string,
  options: Partial<QueryOptions> = {},
): Promise<readonly string[]> {
  return idsIn(await engine.query(text, {...OPTIONS, ...options}));
}

export function documentOf(key: string, given: Partial<SearchDocument> = {}): SearchDocument {
  return {
    key,
    kind: 'spec',
    title: key,
    href: `/specs/${key.toLowerCase()}/`,
    status: null,
    aliases: [],
    text: '',
    words: '',
    facts: {kind: ['spec']},
    items: [],
    sections: [],
    sectionFacts: {kind: ['section']},
    ...given,
  };
}

export function itemOf(
  document: string,
  localId: string | null,
  text: string,
  given: Partial<SearchItem> = {},
): SearchItem {
  const anchor = localId?.toLowerCase() ?? 'x';
  return {
    localId,
    alias: null,
    kind: 'requirement',
    title: '',
    text,
    href: `/specs/${document.toLowerCase()}/#${anchor}`,
    facts: {kind: ['requirement']},
    ...given,
  };
}
