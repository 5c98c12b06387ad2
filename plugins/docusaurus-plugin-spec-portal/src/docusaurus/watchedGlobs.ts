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
    ...merged(wanted).map((glob) => `${folder}/${glob}`),
    ...[...PASSED_OVER].flatMap((name) => [`!${below}**/${name}`, `!${below}**/${name}/**`]),
  ];
}

/** The watcher walks through all folders once per glob: those that begin at the same place become one. */
function merged(globs: readonly string[]): readonly string[] {
  const byPlace = new Map<string, string[]>();
  for (const glob of globs) byPlace.set(placeOf(glob), [...(byPlace.get(placeOf(glob)) ?? []), glob]);
  return [...byPlace].flatMap(([place, found]) => {
    const [only] = found;
    if (found.length === 1 && only !== undefined) return [only];
    const alternatives = found
      .filter(isAlternative)
      .map((glob) => glob.slice(place.length))
      // In braces the watcher takes `**/` for one folder or more.
      .flatMap((glob) => (glob.startsWith('**/') ? [glob, glob.slice(3)] : [glob]));
    return [
      ...found.filter((glob) => !isAlternative(glob)),
      ...(alternatives.length === 0 ? [] : [`${place}{${alternatives.join(',')}}`]),
    ];
  });
}

/** The folders in front of the first wildcard, with their slash. */
function placeOf(glob: string): string {
  return /^(?:[^*?[\]{}()!+@\\/]*\/)*/.exec(glob)?.[0] ?? '';
}

/** Whether a glob means in braces what it means alone: no comma of its own, and all of its braces closed. */
function isAlternative(glob: string): boolean {
  let depth = 0;
  for (const sign of glob) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth < 0 || sign === '\\' || (sign === ',' && depth === 0)) return false;
  }
  return depth === 0;
}
