/** A file of the data folder. */
export interface DataFile {
  /** Made when it is written, or asked for. */
  readonly text: () => string;
}

export function jsonFile(make: () => unknown): DataFile {
  return {text: () => JSON.stringify(make())};
}

export function textFile(text: string): DataFile {
  return {text: () => text};
}
