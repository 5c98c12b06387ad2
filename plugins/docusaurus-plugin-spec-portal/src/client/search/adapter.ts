import type {FactKey} from '../../core/filter/filter.ts';
import type {StatusView} from '../../core/present/pageParts.ts';
import type {SearchKind} from '../../core/present/search/searchData.ts';

/**
 * What answers the search of a portal. The dialog and the page know nothing else: an engine of another kind is another
 * adapter. All texts are plain text. Methods reject with an `AbortError` when their signal is aborted, and with another
 * error when the index or the service cannot be reached; asking again may then work.
 */
export interface SearchAdapter {
  /** Fetches what the first answer needs. May be called again; called when somebody is about to search, not before. */
  readonly open: () => Promise<void>;
  readonly query: (text: string, options: QueryOptions) => Promise<SearchAnswer>;
  /** How the text could go on: keys of the filter grammar, and values of the key that is being typed. */
  readonly completions: (text: string, options?: {readonly signal?: AbortSignal}) => Promise<readonly Completion[]>;
  /** The values of these keys among all results of the text, each key without the text's own conditions on it. */
  readonly facets: (text: string, keys: readonly FactKey[], options: FacetOptions) => Promise<readonly FoundFacet[]>;
}

export type FacetOptions = Pick<QueryOptions, 'context' | 'signal'>;

/** One way to narrow what was found. Keys nothing answers to have no entry. */
export interface FoundFacet {
  readonly key: FactKey;
  /** Most results first. */
  readonly options: readonly FoundValue[];
}

export interface FoundValue {
  readonly value: string;
  /** How it is written in the documents. */
  readonly label: string;
  /** Results that have it. */
  readonly count: number;
}

export interface QueryOptions {
  readonly context: SearchContext;
  /** Most results in all groups together; `total` tells how many there are. */
  readonly limit: number;
  /**
   * `names`: what ids and titles answer, at once and without texts where these would have to be fetched. `all`: everything.
   * A dialog asks for both, and shows the first until the second is there.
   */
  readonly depth: 'names' | 'all';
  readonly signal?: AbortSignal;
}

/** Where the reader is. */
export interface SearchContext {
  /**
   * The document being read, by its key or by the site path of the page: its items come first among those of one id. Null
   * when it is none.
   */
  readonly artifact: string | null;
  /** The day ages count to, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface SearchAnswer {
  /** `exact` first, then kinds in the order of their best result. */
  readonly groups: readonly FoundGroup[];
  readonly total: number;
  /** Queries that would find more: slips repaired, words left out. */
  readonly suggestions: readonly string[];
}

/** Results of one sort, best first. */
export interface FoundGroup {
  /** `exact`: an id or a name that was typed as a whole. */
  readonly kind: SearchKind | 'exact';
  readonly records: readonly SearchHit[];
}

/** One result. */
export interface SearchHit {
  /** Id as shown: `SPEC-012`, `SPEC-012/FR-005`; an item without a number has its document's. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** The stretch of its text that answers; empty when it has none, or when it was not fetched. */
  readonly text: string;
  readonly href: string;
  /** Title of the document an item belongs to; null for a document. */
  readonly in: string | null;
  readonly status: StatusView | null;
  readonly marks: Marks;
}

/** What to show as found. */
export interface Marks {
  readonly id: readonly Span[];
  readonly title: readonly Span[];
  readonly text: readonly Span[];
}

/** From and behind, in UTF-16 units; ascending, without overlap. */
export type Span = readonly [from: number, to: number];

export interface Completion {
  /** The whole text with the completion in it. */
  readonly text: string;
  /** The key or value alone. */
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** Records that have the value; null for a key, and where it is not known. */
  readonly count: number | null;
}
