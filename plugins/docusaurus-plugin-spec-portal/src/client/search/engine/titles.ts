import {termsIn} from '../../../core/search/words.ts';
import type {Catalogue} from './catalogue.ts';
import {readNames} from './catalogue.ts';
import {type Lexicon, lexiconOf} from './expand.ts';

/** The words of all titles and names of documents, made in the browser from the core file. */
export interface TitleIndex {
  readonly lexicon: Lexicon;
  /** By place of the word in the lexicon, the documents with it. */
  readonly documents: readonly (readonly number[])[];
  /** Terms of each document's title. */
  readonly lengths: Uint8Array;
}

/** So many documents are read without a pause. */
const BATCH = 400;

/** `pause` lets others have the thread, where it is not ours alone. */
export async function indexTitles({titles, keys, core}: Catalogue, pause: () => Promise<void>): Promise<TitleIndex> {
  const found = new Map<string, number[]>();
  const lengths = new Uint8Array(titles.length);
  const aliases = new Map<number, string[]>();
  for (const {number, name} of readNames(core.aliases)) aliases.set(number, [...(aliases.get(number) ?? []), name]);
  for (const [document, title] of titles.entries()) {
    const own = termsIn(title);
    lengths[document] = Math.min(255, own.length);
    const names = keys[document] === title ? [] : termsIn(keys[document] ?? '');
    for (const term of [...own, ...names, ...(aliases.get(document) ?? []).flatMap(termsIn)]) {
      const same = found.get(term);
      if (!same) found.set(term, [document]);
      else if (same.at(-1) !== document) same.push(document);
    }
    if (document % BATCH === BATCH - 1) await pause();
  }
  const words = [...found.keys()].sort();
  const documents = words.map((word) => found.get(word) ?? []);
  return {
    lexicon: lexiconOf(words, (place) => Math.log2(documents[place]?.length ?? 1)),
    documents,
    lengths,
  };
}
