import type {Artifact} from '../../model/artifact.ts';
import type {FileFacts} from '../../model/file.ts';
import {type FileItem, type Item, type ItemId, itemId} from '../../model/item.ts';
import {onceOf} from '../../model/onceOf.ts';
import type {Memory} from '../memory/memory.ts';
import {canonical} from '../text/ids.ts';
import {baseName, folderOf, stemOf} from '../text/paths.ts';
import {keysFor} from './keys.ts';

/** An artifact with its files, before anything is resolved. */
export interface Assembled {
  readonly artifact: Omit<Artifact, 'supersedes' | 'supersededBy'>;
  /** Main file first, companions by path. */
  readonly files: readonly FileFacts[];
  readonly items: readonly Item[];
}

export const assembledByKey = onceOf(
  (assembled: readonly Assembled[]): ReadonlyMap<string, Assembled> =>
    new Map(assembled.map((each) => [each.artifact.key, each])),
);

/** By the paths of their main files. */
export const assembledByPath = onceOf(
  (assembled: readonly Assembled[]): ReadonlyMap<string, Assembled> =>
    new Map(assembled.map((each) => [each.artifact.path, each])),
);

/** Groups files into artifacts and gives every artifact and item its name. Sorted by path. */
export function assemble(files: readonly FileFacts[], memory: Memory): readonly Assembled[] {
  const groups = new Map<string, FileFacts[]>();
  for (const file of files.toSorted((a, b) => compare(a.path, b.path))) {
    const group = groups.get(file.artifactPath);
    if (group) group.push(file);
    else groups.set(file.artifactPath, [file]);
  }
  const ordered = [...groups.values()].map((group) =>
    group.toSorted((a, b) => Number(b.path === b.artifactPath) - Number(a.path === a.artifactPath)),
  );
  const mains = memory.read('what keys are made of', (_all: 'all') =>
    ordered.flatMap(([main]) => (main ? [{path: main.path, kind: main.kind, writtenId: main.writtenId}] : [])),
  );
  const keys = memory.remember('keys of all artifacts', (_all: 'all') => keysFor(mains('all')))('all');
  const byPath = new Map(ordered.flatMap((group) => (group[0] ? [[group[0].path, group] as const] : [])));
  const source = memory.read('files of an artifact', (path: string) => ({
    key: keys.get(path),
    files: byPath.get(path) ?? [],
  }));
  const assembled = memory.remember('artifact as written', (path: string): Assembled | null => {
    const {key, files: group} = source(path);
    const [main] = group;
    return main && key !== undefined ? assembleOne(key, main, group) : null;
  });
  return [...byPath.keys()].flatMap((path) => assembled(path) ?? []);
}

function assembleOne(key: string, main: FileFacts, files: readonly FileFacts[]): Assembled {
  const {kind, path, writtenId, title, statuses, type, dates, fields, isTemplate} = main;
  const companions = files.filter((file) => file !== main).map((file) => file.path);
  return {
    artifact: {
      key,
      kind,
      path,
      companions,
      writtenId,
      title,
      status: statuses[0] ?? null,
      type,
      dates,
      fields,
      isTemplate,
    },
    files,
    items: itemsOf(key, main, files),
  };
}

/** Ids are unique in the artifact: the main file has the plain ones, a companion's namesake carries its file's name. */
function itemsOf(key: string, main: FileFacts, files: readonly FileFacts[]): readonly Item[] {
  const defined = new Set(main.items.flatMap(({localId}) => (localId === null ? [] : [canonical(localId) ?? localId])));
  const used = new Set<string>();
  const named = files.flatMap((file) =>
    file.items
      .filter((item) => file === main || !isMention(item, defined))
      .map((item) => {
        // Editors put hyphens into ids that no keyboard types.
        const local = item.localId?.replaceAll(/[\u2010\u2011]/g, '-') ?? item.anchor;
        const within = companionName(file.path, main.path);
        const names = [
          local,
          ...(file === main ? [item.anchor] : []),
          `${within}/${local}`,
          `${within}/${item.anchor}`,
          `${file.path.slice(folderOf(main.path).length + 1)}/${item.anchor}`,
        ];
        const name = names.find((each) => !used.has(each)) ?? `${file.path}#${item.anchor}`;
        used.add(name);
        return {...item, id: itemId(key, name), artifact: key};
      }),
  );
  const ownerOf = createOwnerOf(named, files);
  return named.map((item) => ({...item, owner: ownerOf(item)}));
}

/** By anchor in the item's own file; below a mere mention, the item of that name in the artifact. */
function createOwnerOf(
  named: readonly (FileItem & {readonly id: ItemId})[],
  files: readonly FileFacts[],
): (item: FileItem) => ItemId | null {
  const byPlace = new Map(named.map(({id, anchor, position}) => [`${position.path}#${anchor}`, id]));
  const byName = new Map(
    named
      .toReversed()
      .flatMap(({id, localId}): [string, ItemId][] => (localId === null ? [] : [[canonical(localId) ?? localId, id]])),
  );
  const mentioned = new Map(
    files.flatMap(({path, items}) =>
      items.map(({anchor, localId}): [string, string | null] => [`${path}#${anchor}`, localId]),
    ),
  );
  return ({of, position}) => {
    if (of === null) return null;
    const place = `${position.path}#${of}`;
    const name = mentioned.get(place);
    return byPlace.get(place) ?? (name ? (byName.get(canonical(name) ?? name) ?? null) : null);
  };
}

/** What tells a companion's items from the main file's: its folder for one more `spec.md`, else its own name. */
function companionName(path: string, main: string): string {
  return stemOf(path) === stemOf(main) || /^spec$/i.test(stemOf(path)) ? baseName(folderOf(path)) : stemOf(path);
}

/** A plan that opens a bullet with `**FR-001**` speaks of the spec's requirement; it defines none. */
function isMention({kind, localId}: FileItem, defined: ReadonlySet<string>): boolean {
  if (localId === null || (kind !== 'requirement' && kind !== 'success-criterion' && kind !== 'edge-case'))
    return false;
  return defined.has(canonical(localId) ?? localId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
