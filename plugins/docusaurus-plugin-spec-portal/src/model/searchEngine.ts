/** What answers a portal's search, with all it takes to ask it from a browser. */
export type SearchEngine =
  | {readonly engine: 'static'}
  | {readonly engine: 'pagefind'}
  | {
      readonly engine: 'typesense';
      /** Address of the server, or a path of the site's own host; without a slash at its end. */
      readonly url: string;
      /** A collection, or an alias of one. */
      readonly collection: string;
      /** A key that may search this collection and nothing else: every reader's browser has it. */
      readonly key: string;
    };
