import type {Item} from '../../model/item.ts';
import {canonical, FAMILY_OF_KIND, parseId} from '../text/ids.ts';
import {baseName, folderOf} from '../text/paths.ts';
import type {Assembled} from './assemble.ts';
import {pathName, pathNumber} from './keys.ts';

/** Every name an author may use, with all it could mean. Look-ups are by hash; nothing here decides between candidates. */
export interface Names {
  readonly artifactsNamed: (name: string) => readonly Assembled[];
  readonly itemsOf: (artifact: string, id: string) => readonly Item[];
  /** The artifact has items of this family. */
  readonly definesFamily: (artifact: string, family: string) => boolean;
  readonly itemsAnywhere: (id: string) => readonly Item[];
  readonly artifactAt: (path: string) => Assembled | null;
  /** Markdown files of the portal with this file name. */
  readonly pathsNamed: (fileName: string) => readonly string[];
  /** Main file of the artifact whose folder this is. */
  readonly mainOfFolder: (folder: string) => string | null;
  /** The artifact itself or several others defined ids of this family: an unknown one of it is worth a word. */
  readonly isFamilyInUse: (family: string, artifact: string) => boolean;
  readonly isArtifactFamilyInUse: (family: string) => boolean;
}

export function createNames(assembled: readonly Assembled[]): Names {
  const written = new Map<string, Assembled[]>();
  const numbered = new Map<string, Assembled[]>();
  const named = new Map<string, Assembled[]>();
  const items = new Map<string, Map<string, Item[]>>();
  const anywhere = new Map<string, Item[]>();
  const byPath = new Map<string, Assembled>();
  const byFileName = new Map<string, string[]>();
  const byFolder = new Map<string, string>();
  const families = new Map<string, Set<string>>();
  const artifactFamilies = new Set<string>(['SPEC', 'ADR']);

  for (const each of assembled) {
    const {key, kind, path, writtenId} = each.artifact;
    const own = writtenId && canonical(writtenId.toUpperCase());
    if (own) {
      push(written, own, each);
      const family = parseId((writtenId ?? '').toUpperCase())?.family;
      if (family) artifactFamilies.add(family);
    }
    const number = pathNumber(path);
    if (number) {
      push(numbered, `${FAMILY_OF_KIND[kind]}-${Number(number)}`, each);
      artifactFamilies.add(FAMILY_OF_KIND[kind]);
    }
    // Id, folder and heading may disagree: each of them is a name.
    const heading = each.files[0]?.headingId;
    const second = heading && canonical(heading.toUpperCase());
    if (second && second !== own && numbered.get(second)?.at(-1) !== each) push(numbered, second, each);
    for (const name of new Set([key, writtenId ?? key, pathName(path)].map((each) => each.toLowerCase())))
      push(named, name, each);
    if (/\/(?:spec|readme|requirements|proposal|prd|index)\.\w+$/i.test(path)) byFolder.set(folderOf(path), path);
    for (const file of each.files) {
      byPath.set(file.path, each);
      push(byFileName, baseName(file.path).toLowerCase(), file.path);
    }
    const own2 = new Map<string, Item[]>();
    for (const item of each.items) {
      for (const name of [item.localId, item.alias]) {
        if (name === null) continue;
        push(own2, identityOf(name), item);
        push(anywhere, identityOf(name), item);
      }
      if (item.family) families.set(item.family, (families.get(item.family) ?? new Set()).add(key));
    }
    items.set(key, own2);
  }

  return {
    artifactsNamed: (name) => {
      const id = canonical(name.toUpperCase());
      const byId = id ? (written.get(id) ?? numbered.get(id)) : undefined;
      if (byId) return byId;
      // A bare number or numbered folder in front of an item means a spec.
      const number = /^(\d{1,5})$/.exec(name)?.[1];
      return (
        named.get(name.toLowerCase()) ??
        (number ? (numbered.get(`SPEC-${Number(number)}`) ?? written.get(`SPEC-${Number(number)}`)) : undefined) ??
        []
      );
    },
    itemsOf: (artifact, id) => writtenSo(id, items.get(artifact)?.get(identityOf(id)) ?? []),
    definesFamily: (artifact, family) => families.get(family)?.has(artifact) ?? false,
    itemsAnywhere: (id) => anywhere.get(identityOf(id)) ?? [],
    artifactAt: (path) => byPath.get(path) ?? null,
    pathsNamed: (fileName) => byFileName.get(fileName.toLowerCase()) ?? [],
    mainOfFolder: (folder) => byFolder.get(folder) ?? null,
    isFamilyInUse: (family, artifact) => {
      const users = families.get(family);
      return users !== undefined && (users.size > 1 || users.has(artifact));
    },
    isArtifactFamilyInUse: (family) => artifactFamilies.has(family),
  };
}

/** Ids in our grammar compare by number, all others word for word. */
function identityOf(id: string): string {
  return canonical(id.toUpperCase()) ?? id.toLowerCase();
}

/** `T003` and `T-003` are one name until an artifact defines both: then each means what is spelled like it. */
function writtenSo(id: string, found: readonly Item[]): readonly Item[] {
  if (found.length < 2) return found;
  const hasDash = parseId(id.toUpperCase())?.hasDash;
  const alike = found.filter(({localId}) => parseId((localId ?? '').toUpperCase())?.hasDash === hasDash);
  return alike.length > 0 ? alike : found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
