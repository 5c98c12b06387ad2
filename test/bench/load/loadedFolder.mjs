import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {
  check,
  createMemory,
  createTracer,
  RULES,
  selectSources,
} from '../../../plugins/docusaurus-plugin-spec-portal/lib/core/index.js';
import {createPortalLoader} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/loadPortal.js';
import {createPageStore} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/pageStore.js';
import {indexFiles, portalFiles} from '../../../plugins/docusaurus-plugin-spec-portal/lib/docusaurus/portalFiles.js';
import {createSourceReader, scanFolder} from '../../../plugins/docusaurus-plugin-spec-portal/lib/node/index.js';
import {resolveOptions} from '../../../plugins/docusaurus-plugin-spec-portal/lib/options.js';
import {ADDRESSES} from '../../support/children/addresses.mjs';

/** Reads a folder again and again: what a preview does before it makes pages. */
export function createCheckedFolder(root) {
  const options = resolveOptions({checkDiagrams: false, history: false});
  const memory = createMemory();
  const trace = createTracer(options, {memory});
  const readFiles = createSourceReader(root, options);
  return async () => {
    const {paths, skipped} = await scanFolder(root, options);
    const selection = selectSources(paths, options, skipped);
    const sources = await readFiles(selection.sources);
    const traced = trace(sources, new Set(paths));
    const evidence = {today: '2026-01-01', history: null, diagrams: null, skipped: selection.skipped, pictures: null};
    return {
      pages: sources.length,
      sources: sources.map(({path}) => path),
      diagnostics: check(traced, options, evidence, RULES, memory),
    };
  };
}

/**
 * Reads a folder again and again as the plugin does; the bundler has no part in it. `write` makes all of it, as a build does;
 * `show` what a preview makes after an edit: the page of one file, and the search index.
 */
export function createLoadedFolder(root, out) {
  const options = resolveOptions({routeBasePath: '/', checkDiagrams: false, history: false});
  const load = createPortalLoader(root, options, () => ADDRESSES);
  const store = createPageStore(out);
  return {
    async write() {
      const loaded = await load();
      const {portal, diagnostics, memory} = (await loaded.readRest()) ? await load() : loaded;
      const files = portalFiles(portal, '/', undefined, memory);
      const version = await store.write(files);
      const shown = portal.pages.flatMap(({sourcePath}) => sourcePath ?? []);
      return {version, pages: portal.pages.length + portal.facetPages().length, sources: shown, diagnostics};
    },
    async show(path) {
      const loaded = await load();
      const {portal, memory} = (await loaded.readRest()) ? await load() : loaded;
      JSON.stringify(portal.pages.find(({sourcePath}) => sourcePath === path)?.content());
      indexFiles(portal, memory)();
    },
  };
}

/** Digest of all files below a folder: names are enough, since the version holds the contents. */
export function namesBelow(folder) {
  const names = readdirSync(folder, {recursive: true}).map(String).toSorted();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
}
