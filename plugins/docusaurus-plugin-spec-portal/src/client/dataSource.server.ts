import {existsSync, readFileSync} from 'node:fs';
import place from '@spec-portal/data-place';
import type {DataSource} from './dataSource.ts';
import {embeddedJson} from './embeddedJson.ts';

/** Reads page data from the generated files while Docusaurus renders pages, in worker threads too. */
const dataSource: DataSource = {
  peek(instance, name, select) {
    const file = read(`${place.base}/${instance}/data/${name}.json`);
    const data = file === null ? null : select.of(file);
    return {data, address: null, inline: select.isWritten === false ? null : embeddedJson(data)};
  },
};

export default dataSource;

/** The parts of a page ask for the same file one after the other. */
let last: {readonly path: string; readonly data: unknown} | null = null;

function read(path: string): unknown {
  if (last?.path !== path) last = {path, data: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null};
  return last.data;
}
