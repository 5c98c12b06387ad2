import {termsIn} from '../../../core/search/words.ts';
import type {Catalogue} from './catalogue.ts';
import {readNames} from './catalogue.ts';
import {type Lexicon, lexiconOf} from './expand.ts';

/** The words of all titles and names of documents, made in the browser from the core file. */
export interface TitleIndex {
  readonly lexicon: Lexicon;
  /** By place of the word in the lexicon, the documents with it in their titles. */
  readonly documents: readonly (readonly number[])[];
  /** The same for words that only their keys and further names hold. */
  readonly named: readonly (readonly number[])[];
  /** Terms of each document's title. */
  readonly lengths: Uint8Array;
}

/** So many documents are read without a pause. */
const BATCH = 400;

/** `pause` lets others have the thread, where it is not ours alone. */
export async function indexTitles(
  {titles, keys, core, starts, hrefOf}: Catalogue,
  pause: () => Promise<void>,
): Promise<TitleIndex> {
  const found = new Map<string, Places>();
  const add = (terms: readonly string[], document: number, where: keyof Places) => {
    for (const term of terms) {
      const same = found.get(term);
      if (!same) found.set(term, {title: [], name: [], [where]: [document]});
      else if (same.title.at(-1) !== document && same.name.at(-1) !== document) same[where].push(document);
    }
  };
  const lengths = new Uint8Array(titles.length);
  const rests = core.documents.addresses.rest.split('\n');
  const isToldByTitle = (document: number) => /^(?:[^\t]*\t)?$/.test(rests[document] ?? '');
  const aliases = new Map<number, string[]>();
  for (const {number, name} of readNames(core.aliases)) aliases.set(number, [...(aliases.get(number) ?? []), name]);
  for (const [document, title] of titles.entries()) {
    const own = termsIn(title);
    lengths[document] = Math.min(255, own.length);
    add(own, document, 'title');
    if (keys[document] !== title) add(termsIn(keys[document] ?? ''), document, 'name');
    for (const name of aliases.get(document) ?? []) add(termsIn(name), document, 'name');
    // Mostly an address says what the title says.
    if (!isToldByTitle(document)) add(termsIn(lastPart(hrefOf(starts[document] ?? 0))), document, 'name');
    if (document % BATCH === BATCH - 1) await pause();
  }
  const words = [...found.keys()].sort();
  const places = words.map((word) => found.get(word) ?? NOWHERE);
  const frequency = (place: number) =>
    Math.log2((places[place]?.title.length ?? 0) + (places[place]?.name.length ?? 0));
  return {
    lexicon: lexiconOf(words, frequency),
    documents: places.map(({title}) => title),
    named: places.map(({name}) => name),
    lengths,
  };
}

interface Places {
  readonly title: number[];
  readonly name: number[];
}

const NOWHERE: Places = {title: [], name: []};

/** The name a page has in its address. */
export function lastPart(href: string): string {
  return href.split('#')[0]?.split('/').filter(Boolean).at(-1) ?? '';
}
