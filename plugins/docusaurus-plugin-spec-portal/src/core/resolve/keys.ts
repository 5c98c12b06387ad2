import type {FileFacts} from '../../model/file.ts';
import {pathName, pathNumber} from '../text/artifactPath.ts';
import {identityOf} from '../text/ids.ts';

export {pathName, pathNumber} from '../text/artifactPath.ts';

/** What of an artifact's main file gives it its key. */
export type NamedFile = Pick<FileFacts, 'path' | 'kind' | 'writtenId'>;

/**
 * One key per artifact, whatever the order of files: the written id; for decisions else `ADR-` and the file's number;
 * else the name its path gives. Artifacts that would share a key all take longer path names instead.
 */
export function keysFor(mains: readonly NamedFile[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let unnamed = mains;
  for (const nameOf of NAMINGS) {
    const wanted = grouped(unnamed, nameOf);
    const taken = new Set([...keys.values()].map((key) => identityOf(key)));
    const left: NamedFile[] = [];
    for (const [key, files] of byIdentity(wanted)) {
      const [only, ...others] = files;
      if (key !== '' && only && others.length === 0 && !taken.has(identityOf(key))) keys.set(only.path, key);
      else left.push(...files);
    }
    unnamed = left;
  }
  for (const {path} of unnamed) keys.set(path, path);
  return keys;
}

const NAMINGS: readonly ((file: NamedFile) => string)[] = [
  ({writtenId, kind, path}) =>
    writtenId ?? (kind === 'decision' && pathNumber(path) ? `ADR-${pathNumber(path)}` : pathName(path)),
  ({path}) => pathName(path),
  ({path}) =>
    path
      .split('/')
      .slice(-3)
      .join('/')
      .replace(/\.[^.]+$/, ''),
];

function grouped(files: readonly NamedFile[], nameOf: (file: NamedFile) => string): Map<string, NamedFile[]> {
  const groups = new Map<string, NamedFile[]>();
  for (const file of files) {
    const name = nameOf(file);
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}

/** `SPEC-7` and `spec-007` are one name. */
function byIdentity(wanted: ReadonlyMap<string, readonly NamedFile[]>): ReadonlyMap<string, readonly NamedFile[]> {
  const merged = new Map<string, {key: string; files: NamedFile[]}>();
  for (const [key, files] of wanted) {
    const same = merged.get(identityOf(key));
    if (same) same.files.push(...files);
    else merged.set(identityOf(key), {key, files: [...files]});
  }
  return new Map([...merged.values()].map(({key, files}) => [key, files]));
}
