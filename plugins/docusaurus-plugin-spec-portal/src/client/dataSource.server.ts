import {readFileSync} from 'node:fs';
import place from '@spec-portal/data-place';
import {type DataSource, selected} from './dataSource.ts';
import {embeddable, embeddedJson} from './embeddedJson.ts';

/** Reads page data from the generated files while Docusaurus renders pages, in worker threads too. */
const dataSource: DataSource = {
  peek(instance, name, select) {
    const {text, whole} = read(`${place.base}/${instance}/data/${name}.json`);
    const data = selected(select, whole);
    if (select.isWritten === false) return {data, address: null, inline: null};
    // Most components draw the whole file: its text need not be made again.
    return {data, address: null, inline: text !== null && data === whole ? embeddable(text) : embeddedJson(data)};
  },
};

export default dataSource;

interface File {
  readonly path: string;
  /** Null when there is no such file: every name may be asked for. */
  readonly text: string | null;
  readonly whole: unknown;
}

/** The parts of a page ask for the same file one after the other. */
let last: File | null = null;

function read(path: string): File {
  if (last?.path === path) return last;
  const text = textOf(path);
  last = {path, text, whole: text === null ? null : JSON.parse(text)};
  return last;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}
