import {relative} from 'node:path';
import {PASSED_OVER} from '../node/index.ts';
import type {ResolvedOptions} from '../options.ts';

/**
 * What Docusaurus watches for a preview: everything that may change a page. Globs of the core are relative to the root.
 * A glob that begins with `**` makes the watcher look into every folder, and at each change again into the one it happened
 * in; so the folders that hold no sources are taken out, our own data files among them.
 */
export function watchedGlobs(root: string, siteDir: string, {include, alerts}: ResolvedOptions): string[] {
  const folder = root.replaceAll('\\', '/');
  const wanted = [...include.specs, ...include.decisions, ...include.runbooks, ...alerts];
  // Docusaurus makes absolute paths relative to the site, but not those behind an exclamation mark.
  const fromSite = relative(siteDir, root).replaceAll('\\', '/');
  const below = fromSite === '' ? '' : `${fromSite}/`;
  return [
    ...wanted.map((glob) => `${folder}/${glob}`),
    ...[...PASSED_OVER].flatMap((name) => [`!${below}**/${name}`, `!${below}**/${name}/**`]),
  ];
}
