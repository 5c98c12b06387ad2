import type {ItemId} from '../../model/item.ts';
import {pushTo} from '../../model/pushTo.ts';
import type {Memory} from '../memory/memory.ts';
import {canonical, canonicalId, FAMILY_OF_KIND, identityOf, parseId} from '../text/ids.ts';
import {baseName, folderOf} from '../text/paths.ts';
import type {Assembled} from './assemble.ts';
import {pathName, pathNumber} from './keys.ts';

/**
 * What is named how in a portal: artifacts by the paths of their main files, items by their ids. It holds nothing else of
 * them, so that an edit that names nothing anew leaves it as it is.
 */
export interface NameIndex {
  /** By ids as artifacts write them; by their numbers and headings; by their keys and other names in lower case. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly numbered: ReadonlyMap<string, readonly string[]>;
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** By key of the artifact, then by identity. */
  readonly items: ReadonlyMap<string, ReadonlyMap<string, readonly ItemId[]>>;
  readonly itemsAnywhere: ReadonlyMap<string, readonly ItemId[]>;
  /** Files by their names in lower case. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly mainOfFolder: ReadonlyMap<string, string>;
  /** Keys of the artifacts that have items of a family. */
  readonly usersOfFamily: ReadonlyMap<string, ReadonlySet<string>>;
  readonly artifactFamilies: ReadonlySet<string>;
}

/** The same object as in the look before while all names are the same. `artifactOfMain` has to be a question to the memory. */
export function createNameIndex(
  assembled: readonly Assembled[],
  artifactOfMain: (path: string) => Assembled | null,
  memory: Memory,
): NameIndex {
  const ownNames = memory.remember('names of an artifact', (path: string): OwnNames | null => {
    const each = artifactOfMain(path);
    return each ? namesOf(each) : null;
  });
  const all = memory.read('names of all artifacts', (_all: 'all') =>
    assembled.flatMap(({artifact: {path}}) => ownNames(path) ?? []),
  );
  return memory.remember('all names', (_all: 'all') => indexOf(all('all')))('all');
}

/** What one artifact adds. */
interface OwnNames {
  readonly key: string;
  readonly path: string;
  readonly files: readonly string[];
  /** As it calls itself. */
  readonly written: string | null;
  /** By its number, and by its heading. */
  readonly numbered: readonly string[];
  readonly named: readonly string[];
  readonly artifactFamilies: readonly string[];
  readonly items: readonly (readonly [identity: string, item: ItemId])[];
  readonly families: readonly string[];
}

function namesOf({artifact: {key, kind, path, writtenId}, files, items}: Assembled): OwnNames {
  const own = writtenId === null ? null : parseId(writtenId.toUpperCase());
  const written = own && canonicalId(own);
  const number = pathNumber(path);
  const byNumber = number ? `${FAMILY_OF_KIND[kind]}-${Number(number)}` : null;
  // Id, folder and heading may disagree: each of them is a name.
  const heading = files[0]?.headingId;
  const second = heading ? canonical(heading.toUpperCase()) : null;
  return {
    key,
    path,
    files: files.map((file) => file.path),
    written,
    numbered: [...new Set([byNumber, second === written ? null : second])].filter((name) => name !== null),
    named: [...new Set([key, writtenId ?? key, pathName(path)].map((name) => name.toLowerCase()))],
    artifactFamilies: [...(own ? [own.family] : []), ...(number ? [FAMILY_OF_KIND[kind]] : [])],
    items: items.flatMap(({localId, alias, id}) =>
      [localId, alias].flatMap((name) => (name === null ? [] : [[identityOf(name), id] as const])),
    ),
    families: [...new Set(items.flatMap(({family}) => family || []))],
  };
}

function indexOf(all: readonly OwnNames[]): NameIndex {
  const written = new Map<string, string[]>();
  const numbered = new Map<string, string[]>();
  const named = new Map<string, string[]>();
  const items = new Map<string, ReadonlyMap<string, readonly ItemId[]>>();
  const itemsAnywhere = new Map<string, ItemId[]>();
  const files = new Map<string, string[]>();
  const mainOfFolder = new Map<string, string>();
  const usersOfFamily = new Map<string, Set<string>>();
  const artifactFamilies = new Set<string>(['SPEC', 'ADR']);
  for (const own of all) {
    const {key, path} = own;
    if (own.written !== null) pushTo(written, own.written, path);
    for (const name of own.numbered) pushTo(numbered, name, path);
    for (const name of own.named) pushTo(named, name, path);
    if (/\/(?:spec|readme|requirements|proposal|prd|index)\.\w+$/i.test(path)) mainOfFolder.set(folderOf(path), path);
    for (const file of own.files) pushTo(files, baseName(file).toLowerCase(), file);
    const ofArtifact = new Map<string, ItemId[]>();
    for (const [identity, id] of own.items) {
      pushTo(ofArtifact, identity, id);
      pushTo(itemsAnywhere, identity, id);
    }
    items.set(key, ofArtifact);
    for (const family of own.artifactFamilies) artifactFamilies.add(family);
    for (const family of own.families) {
      const users = usersOfFamily.get(family);
      if (users) users.add(key);
      else usersOfFamily.set(family, new Set([key]));
    }
  }
  return {
    written,
    numbered,
    named,
    items,
    itemsAnywhere,
    files,
    mainOfFolder,
    usersOfFamily,
    artifactFamilies,
  };
}
