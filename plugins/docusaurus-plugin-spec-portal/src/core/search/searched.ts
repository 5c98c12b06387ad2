import type {Memory} from '../memory/memory.ts';
import type {SearchDocument} from '../present/search/searchData.ts';

/** The documents of an index in their order, each with a name of its own to be remembered by. */
export interface Searched {
  readonly documents: readonly SearchDocument[];
  /** One per document. */
  readonly ids: readonly string[];
  /** Counts as asked while something is made of it. */
  readonly documentOf: (id: string) => SearchDocument;
}

export function searched(documents: readonly SearchDocument[], memory: Memory): Searched {
  const byId = new Map<string, SearchDocument>();
  for (const document of documents) {
    const name = `${document.kind}\n${document.key}`;
    let id = name;
    for (let twin = 2; byId.has(id); twin++) id = `${name}\n${twin}`;
    byId.set(id, document);
  }
  const documentOf = memory.read('document of an index', (id: string) => {
    const document = byId.get(id);
    if (!document) throw new Error(`Bug: no document of the index is ${id}.`);
    return document;
  });
  return {documents, ids: [...byId.keys()], documentOf};
}
