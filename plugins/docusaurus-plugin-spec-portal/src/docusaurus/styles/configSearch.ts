import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Names under which PostCSS' loader takes a file for a configuration; rather one too many. */
const CONFIG = /^\.?postcss(?:rc|\.config)/;

/**
 * Whether PostCSS' loader could find a configuration for a style sheet: in its folder, or in one above. Each folder is looked
 * into once. What cannot be read is the loader's to complain about: there it could.
 */
export function createConfigSearch(): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const search = (folder: string): boolean => {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const above = dirname(folder);
    const found = holdsConfig(folder) || (above !== folder && search(above));
    known.set(folder, found);
    return found;
  };
  return search;
}

function holdsConfig(folder: string): boolean {
  const names = namesIn(folder);
  if (names === null) return true;
  return (
    names.some((name) => CONFIG.test(name)) ||
    (names.includes('.config') && (namesIn(join(folder, '.config'))?.some((name) => CONFIG.test(name)) ?? true)) ||
    (names.includes('package.json') && isConfigured(join(folder, 'package.json')))
  );
}

/** Null where there is no folder that can be read. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder);
  } catch {
    return null;
  }
}

/** A package may say it in its manifest. */
function isConfigured(manifest: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(readFileSync(manifest, 'utf8')), 'postcss');
  } catch {
    return true;
  }
}
