/** A file of the data folder, made when it is written. */
export interface DataFile {
  /** What it is made of: as long as these are the same, so is its text. */
  readonly of: readonly unknown[];
  readonly text: () => string;
}

/** Whether two files are made of the same. */
export function isSameFile({of: a}: Pick<DataFile, 'of'>, {of: b}: Pick<DataFile, 'of'>): boolean {
  return a.length === b.length && a.every((part, at) => Object.is(part, b[at]));
}

export function jsonFile(value: unknown): DataFile {
  return {of: [value], text: () => JSON.stringify(value)};
}

export function textFile(text: string): DataFile {
  return {of: [text], text: () => text};
}
