import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {specsOf} from './corpus.mjs';
import {median} from './measure.mjs';

/** What a built portal weighs: bytes after gzip of the main script, of a spec's page and its data, and the whole site in MB. */
export function weighPortal(output, files) {
  const specs = join(output, 'specs');
  const pages = readdirSync(specs)
    .filter((name) => /^\d/.test(name) && !name.endsWith('.md'))
    .slice(0, 100)
    .map((name) => readFileSync(join(specs, name, 'index.html'), 'utf8'));
  const scripts = readdirSync(join(output, 'assets/js'));
  const main = scripts.find((name) => /^main\..*\.js$/.test(name)) ?? '';
  const data = join(output, 'spec-portal-data/default/pages/specs');
  const sources = specsOf(files)
    .slice(0, 100)
    .map((path) => files.get(path));
  return {
    main: gzip(readFileSync(join(output, 'assets/js', main))),
    page: median(pages.map(gzip)),
    dataToSource:
      median(
        readdirSync(data)
          .filter((name) => /^\d.*\.json$/.test(name))
          .slice(0, 100)
          .map((name) => gzip(readFileSync(join(data, name)))),
      ) / median(sources.map(gzip)),
    list: gzip(readFileSync(join(specs, 'index.html'))),
  };
}

/** Bytes below a folder. */
export function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, {recursive: true})
    .map((name) => statSync(join(folder, name)))
    .filter((stats) => stats.isFile())
    .reduce((sum, {size}) => sum + size, 0);
}

function gzip(content) {
  return gzipSync(content, {level: 9}).length;
}
