/** A file of the data folder, made when it is written. */
export interface DataFile {
  /** What it is made of: as long as these are the same, so is its text. */
  readonly of: readonly unknown[];
  readonly text: () => string;
}

export function jsonFile(value: unknown): DataFile {
  return {of: [value], text: () => JSON.stringify(value)};
}

export function textFile(text: string): DataFile {
  return {of: [text], text: () => text};
}
