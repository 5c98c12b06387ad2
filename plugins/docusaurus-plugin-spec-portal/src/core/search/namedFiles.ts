import {DIGEST_LENGTH, digest} from './digest.ts';

/** The text of a file with its digest. */
export interface Content {
  readonly text: string;
  readonly digest: string;
}

export function contentOf(value: object): Content {
  const text = JSON.stringify(value);
  return {text, digest: digest(text)};
}

/** Files of an index by name, collected while it is written. */
export interface NamedFiles {
  /** Answers with the file's name, which holds a digest of what is in it. */
  readonly add: (kind: string, content: Content) => string;
  readonly all: () => ReadonlyMap<string, string>;
}

/** Folder of the index below the portal's data. */
export const INDEX_FOLDER = 'search/';

/** What names of files of texts begin with. */
export const TEXTS_KIND = 'texts';
export const SECTIONS_KIND = 'sections';

export function partName(kind: string, digested: string): string {
  return `${kind}-${digested}.json`;
}

/** The digest in the name of a part. */
export function digestIn(name: string): string {
  return name.slice(-DIGEST_LENGTH - 5, -5);
}

export function namedFiles(): NamedFiles {
  const files = new Map<string, string>();
  return {
    add(kind, {text, digest: digested}) {
      let name = partName(kind, digested);
      // Two texts may have one digest; only the first of them may have the name.
      for (let other = 1; (files.get(`${INDEX_FOLDER}${name}`) ?? text) !== text; other++)
        name = partName(kind, digest(`${other} ${text}`));
      files.set(`${INDEX_FOLDER}${name}`, text);
      return name;
    },
    all: () => files,
  };
}
