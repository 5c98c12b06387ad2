import type {WordListText} from './wordList.ts';

/*
 * The index as it travels: JSON, since hosts compress it, with long columns of small numbers as text (`numberText.ts`).
 * `core.json` is fetched first and answers ids and titles by itself; everything else is fetched when a query needs it. The
 * name of every other file holds a digest of its content, so an old core never reads a new part.
 *
 * A record is a document, one of its items, or one of its sections. Records are numbered document by document: the document,
 * then its items, then its sections.
 */

/** What this version writes and reads. */
export const INDEX_FORMAT = 2;

/** The kind of a record that is a section. */
export const SECTION_KIND = 'section';

export interface CoreFile {
  /** Raised when an older reader would misread the files. */
  readonly format: typeof INDEX_FORMAT;
  /** Names of kinds; other places hold their index. */
  readonly kinds: readonly string[];
  readonly documents: DocumentColumns;
  /** Pages of a document beside its main one, by the document's number. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Runs of items; a document's items are one list of runs. */
  readonly shapes: readonly (readonly ItemRun[])[];
  /** Further names of documents: the document's number with the name. */
  readonly aliases: NameColumn;
  /** Second ids of items: the record's number with the name. */
  readonly itemAliases: NameColumn;
  readonly statuses: readonly (readonly [label: string, stage: string])[];
  /** Parts of the sorted list of all words; each begins with `first`. */
  readonly words: readonly {readonly first: string; readonly name: string}[];
  /** The file that says where texts stand. */
  readonly places: string;
  /** By key of the filter grammar, the file of its values. */
  readonly facets: Readonly<Record<string, string>>;
}

/** Where texts stand: fetched with the first text, since ids and titles need none. */
export interface PlacesFile {
  /** Of documents and items. */
  readonly texts: TextParts;
  readonly sections: TextParts;
}

/** Files, in order: how many documents each holds, and the digests in their names, one after the other. */
export interface TextParts {
  readonly documents: string;
  readonly digests: string;
}

/** One entry per document in each column; texts are separated by line ends. */
export interface DocumentColumns {
  readonly keys: string;
  readonly titles: string;
  readonly kinds: string;
  /** 0 for none, else the index in `statuses` plus one. */
  readonly statuses: string;
  readonly shapes: string;
  /** How many sections each has. */
  readonly sections: string;
  readonly addresses: AddressColumns;
}

/** An address is `starts[start]`, then its own part, then `ends[end]`: see `addresses.ts`. */
export interface AddressColumns {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly start: string;
  readonly end: string;
  /** Letters the own part shares with the title in small letters and hyphens. */
  readonly shared: string;
  /** What stands before and after these letters, with a tab between when something stands before. */
  readonly rest: string;
}

export interface NameColumn {
  /** Ascending, as differences. */
  readonly numbers: string;
  readonly names: string;
}

/**
 * `count` items of one kind on one page (0: the main one). Numbered ones have the ids `prefix` and a number of at least
 * `width` digits, from `start` on; a width of 0 with a start of -1 says that the id is `prefix` as it stands. Items without an
 * id end after `count`. The anchor is the id in small letters unless `anchor` says otherwise.
 */
export type ItemRun = readonly [
  kind: number,
  page: number,
  count: number,
  prefix?: string,
  width?: number,
  start?: number,
  anchor?: string,
];

/** A stretch of the sorted list of words. */
export interface WordsFile {
  readonly words: WordListText;
  /** For each word the logarithm, to the base 2, of the number of records it stands in. */
  readonly frequency: string;
  /** Files with the records of these words, in order; `words` is how many words each holds. */
  readonly postings: {readonly words: string; readonly names: readonly string[]};
}

/** For each word, in order, its records: `8 * difference to the record before + level`, as numbers in text. */
export interface PostingsFile {
  readonly records: readonly string[];
}

/** Texts of a stretch of documents. */
export interface TextsFile {
  readonly documents: readonly DocumentText[];
}

export interface DocumentText {
  readonly text: string;
  /** One per item: its text; or title, text, and where the id does not tell it the anchor. */
  readonly items: readonly (string | readonly [title: string, text: string, anchor?: string])[];
}

/** Sections of a stretch of documents. */
export interface SectionsFile {
  readonly documents: readonly (readonly SectionText[])[];
}

/** `page` as in a run of items; 0 when it is absent. */
export type SectionText = readonly [title: string, text: string, anchor: string, page?: number];

/** What records say to one key of the filter grammar. */
export interface FacetFile {
  readonly values: readonly string[];
  /** The different answers of records: indices in `values`. */
  readonly answers: readonly (readonly number[])[];
  /** Index of an answer, and for how many records it goes on beyond the first, by turns. */
  readonly column: string;
}
