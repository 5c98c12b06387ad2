import type {Item} from '../../model/item.ts';
import type {Memory} from '../memory/memory.ts';
import {canonical, canonicalId, FAMILY_OF_KIND, parseId} from '../text/ids.ts';
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

/** Each look-up counts for itself: what is named anew changes nothing for whoever asked for other names. */
export function createNames(assembled: readonly Assembled[], memory: Memory): Names {
  const found = namesIn(assembled, memory);
  const itemsOf = memory.read('items of a name', (both: string) => found.itemsOf(...parted(both)));
  const definesFamily = memory.read('family of an artifact', (both: string) => found.definesFamily(...parted(both)));
  const isFamilyInUse = memory.read('family in use', (both: string) => found.isFamilyInUse(...parted(both)));
  return {
    artifactsNamed: memory.read('artifacts of a name', found.artifactsNamed),
    itemsOf: (artifact, id) => itemsOf(artifact + SEPARATOR + id),
    definesFamily: (artifact, family) => definesFamily(artifact + SEPARATOR + family),
    itemsAnywhere: memory.read('items of a name anywhere', found.itemsAnywhere),
    artifactAt: memory.read('artifact of a path', found.artifactAt),
    pathsNamed: memory.read('documents of a file name', found.pathsNamed),
    mainOfFolder: memory.read('main file of a folder', found.mainOfFolder),
    isFamilyInUse: (family, artifact) => isFamilyInUse(family + SEPARATOR + artifact),
    isArtifactFamilyInUse: memory.read('family of artifacts in use', found.isArtifactFamilyInUse),
  };
}

/** In no key of an artifact and no family. */
const SEPARATOR = '\0';

function parted(both: string): readonly [string, string] {
  const at = both.indexOf(SEPARATOR);
  return [both.slice(0, at), both.slice(at + 1)];
}

/** What one artifact adds to the names of a portal. */
interface OwnNames {
  /** As it calls itself. */
  readonly written: string | null;
  /** By its number, and by its heading. */
  readonly numbered: readonly string[];
  readonly named: readonly string[];
  readonly artifactFamilies: readonly string[];
  readonly items: readonly (readonly [identity: string, item: Item])[];
  readonly families: readonly string[];
}

function namesOf(each: Assembled): OwnNames {
  const {key, kind, path, writtenId} = each.artifact;
  const own = writtenId === null ? null : parseId(writtenId.toUpperCase());
  const written = own && canonicalId(own);
  const number = pathNumber(path);
  const byNumber = number ? `${FAMILY_OF_KIND[kind]}-${Number(number)}` : null;
  // Id, folder and heading may disagree: each of them is a name.
  const heading = each.files[0]?.headingId;
  const second = heading ? canonical(heading.toUpperCase()) : null;
  return {
    written,
    numbered: [...new Set([byNumber, second === written ? null : second])].filter((name) => name !== null),
    named: [...new Set([key, writtenId ?? key, pathName(path)].map((name) => name.toLowerCase()))],
    artifactFamilies: [...(own ? [own.family] : []), ...(number ? [FAMILY_OF_KIND[kind]] : [])],
    items: each.items.flatMap((item) =>
      [item.localId, item.alias].flatMap((name) => (name === null ? [] : [[identityOf(name), item] as const])),
    ),
    families: [...new Set(each.items.flatMap(({family: ofItem}) => ofItem || []))],
  };
}

function namesIn(assembled: readonly Assembled[], memory: Memory): Names {
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
  const byMain = new Map(assembled.map((each) => [each.artifact.path, each]));
  const source = memory.read('artifact that has names', (path: string) => byMain.get(path));
  const ownNames = memory.remember('names of an artifact', (path: string): OwnNames | null => {
    const each = source(path);
    return each ? namesOf(each) : null;
  });

  for (const each of assembled) {
    const {key, path} = each.artifact;
    const own = ownNames(path);
    if (own === null) continue;
    if (own.written !== null) push(written, own.written, each);
    for (const family of own.artifactFamilies) artifactFamilies.add(family);
    for (const name of own.numbered) push(numbered, name, each);
    for (const name of own.named) push(named, name, each);
    if (/\/(?:spec|readme|requirements|proposal|prd|index)\.\w+$/i.test(path)) byFolder.set(folderOf(path), path);
    for (const file of each.files) {
      byPath.set(file.path, each);
      push(byFileName, baseName(file.path).toLowerCase(), file.path);
    }
    const ofArtifact = new Map<string, Item[]>();
    for (const [identity, item] of own.items) {
      push(ofArtifact, identity, item);
      push(anywhere, identity, item);
    }
    items.set(key, ofArtifact);
    for (const family of own.families) {
      const users = families.get(family);
      if (users) users.add(key);
      else families.set(family, new Set([key]));
    }
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
