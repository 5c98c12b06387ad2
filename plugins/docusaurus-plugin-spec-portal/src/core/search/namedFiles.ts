import {digest} from './digest.ts';

/** Files of an index by name, collected while it is written. */
export interface NamedFiles {
  /** Answers with the file's name, which holds a digest of what is in it. */
  readonly add: (kind: string, content: object) => string;
  readonly all: () => ReadonlyMap<string, string>;
}

/** Folder of the index below the portal's data. */
export const INDEX_FOLDER = 'search/';

export function namedFiles(): NamedFiles {
  const files = new Map<string, string>();
  return {
    add(kind, content) {
      const text = JSON.stringify(content);
      const name = `${kind}-${digest(text)}.json`;
      files.set(`${INDEX_FOLDER}${name}`, text);
      return name;
    },
    all: () => files,
  };
}
