import type {ReferenceForm} from '../../model/reference.ts';
import {isMarkdownPath, isPlaceholderPath} from '../extract/paths.ts';
import {baseName, folderOf, joinPath} from '../text/paths.ts';
import type {Names} from './names.ts';

/** Where a written path leads. */
export type PathOutcome =
  | {readonly found: 'file'; readonly path: string}
  | {readonly found: 'outside' | 'placeholder' | 'broken'; readonly nearest: string | null}
  | {readonly found: 'ambiguous'; readonly paths: readonly string[]}
  /** A code span that is a plain file name nobody has: `README.md` in a sentence. */
  | {readonly found: 'nothing'};

/**
 * A link counts from its file, as Markdown says; with a leading `/` from the root. A path in a code span is what
 * authors type from memory: from the root, from the file, or by a tail or name that only one file has.
 */
export function resolvePath(written: string, from: string, form: ReferenceForm, names: Names, knownPaths: ReadonlySet<string>): PathOutcome {
  if (written === '') return {found: 'file', path: from};
  if (isPlaceholderPath(written)) return {found: 'placeholder', nearest: null};
  const folder = folderOf(from);
  const bases = form === 'link' && !written.startsWith('/') ? [folder, ''] : ['', folder];
  for (const base of bases) {
    // A link that only works from the root is wrong on every host, yet its meaning is plain.
    const path = joinPath(base, written);
    const hit = path === null ? null : existing(path, names, knownPaths);
    if (hit) return hit;
  }
  if (form === 'link') return {found: 'broken', nearest: onlyOne(names.pathsNamed(baseName(written)))};
  const tail = written.replace(/^(?:\.{0,2}\/)+/, '').toLowerCase();
  const tails = names.pathsNamed(baseName(written)).filter((path) => `/${path}`.toLowerCase().endsWith(`/${tail}`));
  if (tails.length === 1 && tails[0]) return {found: 'file', path: tails[0]};
  const sameName = tail.includes('/') ? [] : siblingsFirst(tails, folder);
  if (sameName.length === 1 && sameName[0]) return {found: 'file', path: sameName[0]};
  if (tails.length > 1) return tail.includes('/') ? {found: 'ambiguous', paths: tails} : {found: 'nothing'};
  // A code span with blanks is a command as often as a path: `cat docs/x.md`.
  if (!tail.includes('/') || /\s/.test(tail)) return {found: 'nothing'};
  return {found: 'broken', nearest: onlyOne(names.pathsNamed(baseName(written)))};
}

function siblingsFirst(paths: readonly string[], folder: string): readonly string[] {
  return paths.filter((path) => folderOf(path) === folder);
}

function existing(path: string, names: Names, knownPaths: ReadonlySet<string>): PathOutcome | null {
  const spellings = isMarkdownPath(path) ? [path] : [path.replace(/\.html?$/i, '.md'), `${path}.md`, names.mainOfFolder(path) ?? '', path];
  for (const spelling of spellings) if (names.artifactAt(spelling)) return {found: 'file', path: spelling};
  return spellings.some((spelling) => knownPaths.has(spelling)) || isFolder(path, knownPaths) ? {found: 'outside', nearest: null} : null;
}

const folders = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function isFolder(path: string, knownPaths: ReadonlySet<string>): boolean {
  let known = folders.get(knownPaths);
  if (!known) {
    const all = new Set<string>(['']);
    for (const each of knownPaths) for (let folder = folderOf(each); folder !== '' && !all.has(folder); folder = folderOf(folder)) all.add(folder);
    known = all;
    folders.set(knownPaths, known);
  }
  return known.has(path);
}

function onlyOne(paths: readonly string[]): string | null {
  return paths.length === 1 ? (paths[0] ?? null) : null;
}
