import {existsSync, readFileSync} from 'node:fs';
import place from '@spec-portal/data-place';
import type {DataSource} from './dataSource.ts';
import {embeddedJson} from './embeddedJson.ts';

/** Reads page data from the generated files while Docusaurus renders pages, in worker threads too. */
const dataSource: DataSource = {
  peek(instance, name, select) {
    const path = `${place.base}/${instance}/data/${name}.json`;
    const data = existsSync(path) ? select.of(JSON.parse(readFileSync(path, 'utf8'))) : null;
    return {data, address: null, inline: embeddedJson(data)};
  },
};

export default dataSource;
