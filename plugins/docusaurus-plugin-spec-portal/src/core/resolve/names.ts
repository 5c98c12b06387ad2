import type {Item, ItemId} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {Memory} from '../memory/memory.ts';
import {canonical, identityOf, parseId} from '../text/ids.ts';
import {type Assembled, assembledByKey, assembledByPath} from './assemble.ts';
import {itemWithId, ownItemsById} from './itemWithId.ts';
import {createNameIndex, type NameIndex} from './nameIndex.ts';

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

/** Each look-up counts for itself: what is named anew changes nothing for whoever asked for other names. */
export function createNames(assembled: readonly Assembled[], memory: Memory): Names {
  const byMain = assembledByPath(assembled);
  const byKey = assembledByKey(assembled);
  const byPath = new Map<string, Assembled>();
  for (const each of assembled) for (const {path} of each.files) byPath.set(path, each);
  // Thousands of specs have a first requirement, and many ask who has.
  const itemsWith = onceOf((ids: readonly ItemId[]) => ids.flatMap((id) => itemWithId(id, byKey) ?? []));
  const artifactAt = memory.read('artifact of a path', (path: string) => byPath.get(path) ?? null);
  const artifactOfMain = memory.read('artifact of a main file', (path: string) => byMain.get(path) ?? null);
  const index = createNameIndex(assembled, artifactOfMain, memory);
  const pathsOf = memory.read('artifacts of a name', (name: string) => artifactPaths(name, index), index);
  const itemsOf = memory.read('items of a name', (both: string) => {
    const [artifact, id] = parted(both);
    const own = byKey.get(artifact);
    const ids = index.items.get(artifact)?.get(identityOf(id));
    return own && ids
      ? writtenSo(
          id,
          ids.flatMap((each) => ownItemsById(own).get(each) ?? []),
        )
      : [];
  });
  const usersOf = (family: string) => index.usersOfFamily.get(family);
  const definesFamily = memory.read(
    'family of an artifact',
    (both: string) => {
      const [artifact, family] = parted(both);
      return usersOf(family)?.has(artifact) ?? false;
    },
    index,
  );
  const isFamilyInUse = memory.read(
    'family in use',
    (both: string) => {
      const [family, artifact] = parted(both);
      const users = usersOf(family);
      return users !== undefined && (users.size > 1 || users.has(artifact));
    },
    index,
  );
  return {
    artifactsNamed: (name) => pathsOf(name).flatMap((path) => artifactOfMain(path) ?? []),
    itemsOf: (artifact, id) => itemsOf(artifact + SEPARATOR + id),
    definesFamily: (artifact, family) => definesFamily(artifact + SEPARATOR + family),
    itemsAnywhere: memory.read('items of a name anywhere', (id: string) =>
      itemsWith(index.itemsAnywhere.get(identityOf(id)) ?? NONE),
    ),
    artifactAt,
    pathsNamed: memory.read(
      'documents of a file name',
      (fileName: string) => index.files.get(fileName.toLowerCase()) ?? [],
      index,
    ),
    mainOfFolder: memory.read(
      'main file of a folder',
      (folder: string) => index.mainOfFolder.get(folder) ?? null,
      index,
    ),
    isFamilyInUse: (family, artifact) => isFamilyInUse(family + SEPARATOR + artifact),
    isArtifactFamilyInUse: memory.read(
      'family of artifacts in use',
      (family: string) => index.artifactFamilies.has(family),
      index,
    ),
  };
}

const NONE: readonly ItemId[] = [];

/** In no key of an artifact and no family. */
const SEPARATOR = '\0';

function parted(both: string): readonly [string, string] {
  const at = both.indexOf(SEPARATOR);
  return [both.slice(0, at), both.slice(at + 1)];
}

function artifactPaths(name: string, {written, numbered, named}: NameIndex): readonly string[] {
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
}

/** `T003` and `T-003` are one name until an artifact defines both: then each means what is spelled like it. */
function writtenSo(id: string, found: readonly Item[]): readonly Item[] {
  if (found.length < 2) return found;
  const hasDash = parseId(id.toUpperCase())?.hasDash;
  const alike = found.filter(({localId}) => parseId((localId ?? '').toUpperCase())?.hasDash === hasDash);
  return alike.length > 0 ? alike : found;
}
