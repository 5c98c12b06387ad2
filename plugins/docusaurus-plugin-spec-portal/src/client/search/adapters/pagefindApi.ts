/** What we use of the program Pagefind writes beside its index. */
export interface Pagefind {
  readonly options: (options: {readonly baseUrl: string; readonly excerptLength: number}) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Fetches all filters; answers count by them only once they are there. */
  readonly filters: () => Promise<unknown>;
  /** Null finds everything the filters leave. */
  readonly search: (
    text: string | null,
    options?: {readonly filters?: PagefindFilter},
  ) => Promise<PagefindAnswer | null>;
}

/** `{any: [{kind: 'spec'}, {kind: 'runbook'}]}`: conditions and groups of them. */
export type PagefindFilter = {
  readonly [name: string]: string | readonly (string | PagefindFilter)[] | PagefindFilter;
};

export interface PagefindAnswer {
  readonly results: readonly {readonly data: () => Promise<PagefindRecord>}[];
  /** By name and value, how many of the results have it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindRecord {
  /** As given to the index. */
  readonly raw_url?: string;
  readonly url: string;
  /** HTML: signs of markup as entities, words found between `mark` tags. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
