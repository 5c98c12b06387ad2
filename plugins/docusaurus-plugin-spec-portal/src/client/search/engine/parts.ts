import {DIGEST_LENGTH} from '../../../core/search/digest.ts';
import type {
  FacetFile,
  PlacesFile,
  PostingsFile,
  SectionsFile,
  SectionText,
  TextParts,
  TextsFile,
  WordsFile,
} from '../../../core/search/indexFiles.ts';
import {partName, SECTIONS_KIND, TEXTS_KIND} from '../../../core/search/namedFiles.ts';
import {readNumbers} from '../../../core/search/numberText.ts';
import {readWords} from '../../../core/search/wordList.ts';
import type {Catalogue} from './catalogue.ts';
import {type Lexicon, lexiconOf, placeOf} from './expand.ts';

/** Fetches a file of the index by name. */
export type FetchFile = (name: string) => Promise<unknown>;

/** Records of one word, ascending, with how much it says about each. */
export interface Posting {
  readonly records: Int32Array;
  readonly levels: Uint8Array;
}

/** A stretch of the words of all texts. */
export interface WordsPart extends Lexicon {
  readonly postingAt: (place: number) => Promise<Posting>;
}

/** Parts of the index, fetched once, when first asked for. A part that could not be fetched is asked for again. */
export interface Parts {
  readonly count: number;
  /** Parts that hold the words beginning so, as numbers. */
  readonly around: (beginning: string) => readonly number[];
  readonly words: (part: number) => Promise<WordsPart>;
  readonly texts: (document: number) => Promise<TextsFile['documents'][number]>;
  readonly sections: (document: number) => Promise<readonly SectionText[]>;
  /** Which file the texts of a record stand in. */
  readonly textsFile: (record: number) => Promise<string>;
  /** Null when no record answers to the key. */
  readonly facet: (key: string) => Promise<FacetFile | null>;
}

export function createParts({core, keys, documentOf, sectionOf}: Catalogue, fetchFile: FetchFile): Parts {
  const fetchOnce = remembering(fetchFile);
  const parts = new Map<number, Promise<WordsPart>>();
  const firsts = core.words.map(({first}) => first);
  let places: Promise<Places> | null = null;
  const placesRead = (): Promise<Places> => {
    places ??= fetchOnce(core.places).then((file) => readPlaces(file as PlacesFile, keys.length));
    places.catch(() => {
      places = null;
    });
    return places;
  };
  const partBefore = (word: string): number => {
    const place = placeOf(firsts, word);
    return firsts[place] === word ? place : Math.max(0, place - 1);
  };
  return {
    count: firsts.length,
    around(beginning) {
      if (firsts.length === 0) return [];
      const from = partBefore(beginning);
      const to = partBefore(`${beginning}\uffff`);
      return Array.from({length: to - from + 1}, (_, index) => from + index);
    },
    words(part) {
      const known = parts.get(part);
      if (known) return known;
      const opened = fetchOnce(core.words[part]?.name ?? '').then((file) => openWords(file as WordsFile, fetchOnce));
      parts.set(part, opened);
      opened.catch(() => parts.delete(part));
      return opened;
    },
    async texts(document) {
      const {name, place} = (await placesRead()).texts(document);
      return ((await fetchOnce(name)) as TextsFile).documents[place] ?? {text: '', items: []};
    },
    async sections(document) {
      const {name, place} = (await placesRead()).sections(document);
      return ((await fetchOnce(name)) as SectionsFile).documents[place] ?? [];
    },
    async textsFile(record) {
      const {texts, sections} = await placesRead();
      return (sectionOf(record) < 0 ? texts : sections)(documentOf(record)).name;
    },
    facet: async (key) => (core.facets[key] === undefined ? null : ((await fetchOnce(core.facets[key])) as FacetFile)),
  };
}

/** The file a document's texts stand in, and its place there. */
type PlaceOf = (document: number) => {readonly name: string; readonly place: number};

interface Places {
  readonly texts: PlaceOf;
  readonly sections: PlaceOf;
}

function readPlaces({texts, sections}: PlacesFile, count: number): Places {
  return {texts: placesIn(texts, TEXTS_KIND, count), sections: placesIn(sections, SECTIONS_KIND, count)};
}

function placesIn({documents, digests}: TextParts, kind: string, count: number): PlaceOf {
  const starts = new Int32Array(count);
  const files = new Int32Array(count);
  let first = 0;
  readNumbers(documents).forEach((length, file) => {
    starts.fill(first, first, first + length);
    files.fill(file, first, first + length);
    first += length;
  });
  return (document) => {
    const from = (files[document] ?? 0) * DIGEST_LENGTH;
    const name = partName(kind, digests.slice(from, from + DIGEST_LENGTH));
    return {name, place: document - (starts[document] ?? 0)};
  };
}

function openWords({words, frequency, postings}: WordsFile, fetchFile: FetchFile): WordsPart {
  const list = readWords(words);
  const frequencies = readNumbers(frequency);
  const lengths = readNumbers(postings.words);
  const read = new Map<number, Posting>();
  return {
    ...lexiconOf(list, (place) => frequencies[place] ?? 0),
    async postingAt(place) {
      const known = read.get(place);
      if (known) return known;
      let file = 0;
      let within = place;
      while (within >= (lengths[file] ?? Number.POSITIVE_INFINITY)) {
        within -= lengths[file] ?? 0;
        file += 1;
      }
      const {records} = (await fetchFile(postings.names[file] ?? '')) as PostingsFile;
      const posting = readPosting(records[within] ?? '');
      read.set(place, posting);
      return posting;
    },
  };
}

function readPosting(text: string): Posting {
  const numbers = readNumbers(text);
  const records = new Int32Array(numbers.length);
  const levels = new Uint8Array(numbers.length);
  let record = 0;
  numbers.forEach((number, index) => {
    record += number >> 3;
    records[index] = record;
    levels[index] = number & 7;
  });
  return {records, levels};
}

function remembering(fetchFile: FetchFile): FetchFile {
  const fetched = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = fetched.get(name);
    if (known) return known;
    const fetching = fetchFile(name);
    fetched.set(name, fetching);
    fetching.catch(() => fetched.delete(name));
    return fetching;
  };
}
