import type {ArtifactKind} from '../../model/artifact.ts';
import {baseName, folderOf} from '../text/paths.ts';

export interface ArtifactPaths {
  /** Main file of the artifact each path belongs to; a main file names itself. */
  readonly main: ReadonlyMap<string, string>;
  /** READMEs and indexes that describe a folder of records and are none. */
  readonly overviews: readonly string[];
}

/** Names of a spec folder's main file, best first. */
const MAIN_NAMES = [
  'spec.md',
  'requirements.md',
  'proposal.md',
  'prd.md',
  'readme.md',
  'index.md',
  'design.md',
  'plan.md',
  'tasks.md',
];
const OVERVIEW = /^(?:readme|index)\.(?:md|markdown|mdx)$/i;
/** Folders that hold artifacts; they are none themselves. */
const COLLECTION = /^(?:specs?|openspec|changes|archive|features|decisions?|adrs?|runbooks?|playbooks|docs|rfcs?)$/i;

/**
 * A spec folder is one artifact: `spec.md` with `plan.md`, `tasks.md`, `checklists/` below it. So is a change folder:
 * `proposal.md` with the deltas of the capabilities it changes. Folders are looked at from the outside in; a decision or
 * runbook is always a file of its own.
 */
export function artifactPaths(kinds: ReadonlyMap<string, ArtifactKind>): ArtifactPaths {
  const specs = [...kinds].filter(([, kind]) => kind === 'spec').map(([path]) => path);
  const mainOfFolder = mainFiles(specs);
  const main = new Map<string, string>();
  const overviews: string[] = [];
  for (const [path, kind] of kinds) {
    const owner = kind === 'spec' ? nearestMain(path, mainOfFolder) : undefined;
    const requirements = /(?:^|\/)design\.md$/i.test(path) ? path.replace(/design\.md$/i, 'PRD.md') : path;
    if (owner !== undefined) main.set(path, owner);
    // In a folder of many documents, such as `docs`, only these two belong together.
    else if (requirements !== path && kinds.get(requirements) === 'spec') main.set(path, requirements);
    else if (OVERVIEW.test(baseName(path))) overviews.push(path);
    else main.set(path, path);
  }
  return {main, overviews};
}

function mainFiles(specs: readonly string[]): ReadonlyMap<string, string> {
  const byFolder = new Map<string, string[]>();
  for (const path of specs) {
    const folder = folderOf(path);
    const files = byFolder.get(folder);
    if (files) files.push(path);
    else byFolder.set(folder, [path]);
  }
  const found = new Map<string, string>();
  for (const [folder, files] of byFolder) {
    if (folder === '' || COLLECTION.test(baseName(folder))) continue;
    const rank = (path: string) => MAIN_NAMES.indexOf(baseName(path).toLowerCase());
    const [best] = files.filter((path) => rank(path) >= 0).toSorted((a, b) => rank(a) - rank(b));
    if (best !== undefined) found.set(folder, best);
  }
  return found;
}

/** `changes/<name>` and `changes/archive/<name>`. */
const CHANGE_FOLDER = /(?:^|\/)changes\/(?:archive\/)?[^/]+$/i;

/** The outermost folder with a main file owns what lies below it, unless a folder in between holds another spec. */
function nearestMain(path: string, mainOfFolder: ReadonlyMap<string, string>): string | undefined {
  const parts = folderOf(path).split('/');
  let owner: string | undefined;
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    const own = mainOfFolder.get(folder);
    if (own === undefined) continue;
    // The specs below a change are its deltas.
    if (CHANGE_FOLDER.test(folder)) return own;
    const isSpec = /^(?:spec|requirements|proposal|prd)\.md$/i.test(baseName(own));
    // A README or design below a spec describes a part of it; another spec.md is an artifact of its own.
    if (owner === undefined || (isSpec && COLLECTION.test(parts[depth - 2] ?? ''))) owner = own;
  }
  return owner;
}
