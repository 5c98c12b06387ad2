import type {ReferenceForm} from '../../model/reference.ts';
import {isMarkdownPath, isPlaceholderPath} from '../extract/paths.ts';
import {baseName, folderOf, joinPath} from '../text/paths.ts';
import type {KnownPaths} from './knownPaths.ts';
import type {Names} from './names.ts';

/** Where a written path leads. */
export type PathOutcome =
  | {readonly found: 'file'; readonly path: string}
  | {readonly found: 'outside' | 'placeholder' | 'broken'; readonly nearest: string | null}
  | {readonly found: 'ambiguous'; readonly paths: readonly string[]}
  /** A code span that is a plain file name nobody has: `README.md` in a sentence. */
  | {readonly found: 'nothing'};

/** What a written path is looked up in. */
export interface PathScope {
  /** The file it stands in. */
  readonly from: string;
  /** All files of that file's artifact. */
  readonly own: readonly string[];
  readonly form: ReferenceForm;
  readonly names: Names;
  readonly knownPaths: KnownPaths;
}

/**
 * A link counts from its file, as Markdown says; with a leading `/` from the root. A path in a code span is what
 * authors type from memory: from the root or the file, as a name in the own artifact, or by a tail or name that only one file has.
 */
export function resolvePath(written: string, scope: PathScope): PathOutcome {
  if (written === '') return {found: 'file', path: scope.from};
  if (isPlaceholderPath(written)) return {found: 'placeholder', nearest: null};
  return scope.form === 'link' ? resolveLink(written, scope) : resolveWords(written.replace(/^@\/?/, ''), scope);
}

function resolveLink(written: string, scope: PathScope): PathOutcome {
  const folder = folderOf(scope.from);
  // A link that only works from the root is wrong on every host, yet its meaning is plain.
  const hit = firstExisting(written, written.startsWith('/') ? ['', folder] : [folder, ''], scope);
  return hit ?? {found: 'broken', nearest: nearestPath(written, scope.names)};
}

function resolveWords(written: string, scope: PathScope): PathOutcome {
  const {from, own, names} = scope;
  const folder = folderOf(from);
  const plain = written.replace(/^(?:\.{0,2}\/)+/, '');
  const tail = plain.toLowerCase();
  const isName = !tail.includes('/');
  // Every folder may have a readme; in words it mostly means the repository's.
  const ownTail = /^(?:readme|index)\.\w+$/.test(tail) ? null : onlyOne(withTail(own, tail));
  // A bare name means the neighbour first; a path is mostly typed from the root.
  const hit = isName ? firstExisting(written, [folder], scope) : firstExisting(written, ['', folder], scope);
  if (hit) return hit;
  if (ownTail) return {found: 'file', path: ownTail};
  if (isName) return resolveName(written, tail, scope);
  const tails = withTail(names.pathsNamed(baseName(tail)), tail);
  const [only] = tails;
  if (only) return tails.length === 1 ? {found: 'file', path: only} : {found: 'ambiguous', paths: tails};
  const elsewhere = written.startsWith('/') ? fromAnotherMachine(plain, scope) : null;
  if (elsewhere) return elsewhere;
  // A code span with blanks is a command as often as a path: `cat docs/x.md`.
  return /\s/.test(tail) ? {found: 'nothing'} : {found: 'broken', nearest: nearestPath(written, names)};
}

/** A name that the own artifact does not have: a file of the root, or the one document that is called so. */
function resolveName(written: string, name: string, scope: PathScope): PathOutcome {
  const hit = firstExisting(written, [''], scope);
  if (hit) return hit;
  const {names, knownPaths} = scope;
  const only = onlyOne(names.pathsNamed(name));
  // `examples.md` is what many artifacts call a companion; only a telling name leads to that of another one.
  if (only && (names.artifactAt(only)?.artifact.path === only || /\d/.test(name))) return {found: 'file', path: only};
  if (names.pathsNamed(name).length > 0) return {found: 'nothing'};
  return knownPaths.named(name).length === 1 ? {found: 'outside', nearest: null} : {found: 'nothing'};
}

/** `/home/me/repository/docs/a.md`: the longest tail that exists here, if it is a path and not only a name. */
function fromAnotherMachine(written: string, scope: PathScope): PathOutcome | null {
  const parts = written.split('/');
  for (let skip = 1; skip < parts.length - 1; skip++) {
    const hit = firstExisting(parts.slice(skip).join('/'), [''], scope);
    if (hit) return hit;
  }
  return null;
}

function firstExisting(written: string, bases: readonly string[], {names, knownPaths}: PathScope): PathOutcome | null {
  for (const base of bases) {
    const path = joinPath(base, written);
    const hit = path === null ? null : existing(path, names, knownPaths);
    if (hit) return hit;
  }
  return null;
}

function existing(path: string, names: Names, knownPaths: KnownPaths): PathOutcome | null {
  const spellings = isMarkdownPath(path)
    ? [path]
    : [path.replace(/\.html?$/i, '.md'), `${path}.md`, names.mainOfFolder(path) ?? path, path];
  for (const spelling of spellings) if (names.artifactAt(spelling)) return {found: 'file', path: spelling};
  return spellings.some((spelling) => knownPaths.has(spelling)) || knownPaths.isFolder(path)
    ? {found: 'outside', nearest: null}
    : null;
}

function withTail(paths: readonly string[], tail: string): readonly string[] {
  return paths.filter((path) => `/${path}`.toLowerCase().endsWith(`/${tail}`));
}

/** The one document whose path ends as the written one does, for a hint. */
function nearestPath(written: string, names: Names): string | null {
  const tail = written.replace(/^(?:\.{0,2}\/)+/, '').toLowerCase();
  const sameName = names.pathsNamed(baseName(tail));
  return onlyOne(withTail(sameName, tail)) ?? onlyOne(sameName);
}

function onlyOne(paths: readonly string[]): string | null {
  const [only = null, ...others] = paths;
  return others.length === 0 ? only : null;
}
