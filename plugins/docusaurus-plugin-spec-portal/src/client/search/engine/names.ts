import {FAMILY_OF_KIND, headOf, type IdKey, idKey, plainName} from '../../../core/search/idKey.ts';
import {type Catalogue, readNames} from './catalogue.ts';
import {lastPart} from './titles.ts';

/** Who answers to an id or a name. Documents and records come by number. */
export interface Names {
  /** By an id in any spelling: its own, or the number of its file. */
  readonly documentsWithId: (id: string) => readonly number[];
  /** By key, folder, further name or title as a whole, whatever its spelling. */
  readonly documentsNamed: (name: string) => readonly number[];
  /** Documents whose number it is, specs before others. */
  readonly documentsNumbered: (number: number) => readonly number[];
  readonly recordsWithId: (id: string, documents?: readonly number[]) => readonly number[];
  /** Up to three ids of the same family, those of the nearest numbers first, for an id that nobody has. */
  readonly idsNear: (id: string, documents?: readonly number[]) => readonly string[];
  /** Anything in the portal is numbered so. */
  readonly isIdInUse: (id: string) => boolean;
}

export function createNames(catalogue: Catalogue): Names {
  const {core, keys, titles, starts, kindOf, hrefOf, shapeOf} = catalogue;
  const byId = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const heads = new Set<string>();
  keys.forEach((key, document) => {
    const slug = lastPart(hrefOf(starts[document] ?? 0));
    const number = numberOf(slug) ?? numberOf(key);
    const family = familyOf(kindOf(starts[document] ?? 0));
    push(byId, textOf(idKey(key)), document);
    if (number !== null && family !== null) push(byId, textOf(idKey(`${family}-${number}`)), document);
    for (const name of [key, slug, titles[document] ?? '']) push(byName, plainName(name), document);
  });
  for (const {number: document, name} of readNames(core.aliases)) {
    push(byId, textOf(idKey(name)), document);
    push(byName, plainName(name), document);
  }
  for (const name of byId.keys()) heads.add(idKey(name).head);
  const shapes = core.shapes.map(itemIdsOf);
  for (const shape of shapes) for (const {head} of shape) heads.add(head);
  const further = new Map<string, number[]>();
  for (const {number: record, name} of readNames(core.itemAliases)) push(further, textOf(idKey(name)), record);
  const documents = keys.map((_, document) => document);

  return {
    documentsWithId: (id) => byId.get(textOf(idKey(id))) ?? [],
    documentsNamed: (name) => byName.get(plainName(name)) ?? [],
    documentsNumbered: (number) => {
      const families = Object.values(FAMILY_OF_KIND);
      return (
        families.map((family) => byId.get(textOf(idKey(`${family}-${number}`))) ?? []).find(({length}) => length > 0) ??
        []
      );
    },
    recordsWithId(id, among = documents) {
      const wanted = idKey(id);
      const inShape = shapes.map((shape) => placesOf(shape, wanted));
      const owned = among.flatMap((document) =>
        (inShape[shapeOf(document)] ?? []).map((place) => (starts[document] ?? 0) + 1 + place),
      );
      const allowed = new Set(among);
      const aliased = (further.get(textOf(wanted)) ?? []).filter((record) => allowed.has(catalogue.documentOf(record)));
      return [...new Set([...owned, ...aliased])];
    },
    idsNear(id, among = documents) {
      const {head, number} = idKey(id);
      if (number < 0) return [];
      const ranges = [...new Set(among.map(shapeOf))].flatMap((shape) => shapes[shape] ?? []);
      const inRanges = ranges
        .filter((ids) => ids.head === head && ids.number >= 0)
        .map((ids) => Math.min(Math.max(number, ids.number), ids.number + ids.count - 1));
      const ofDocuments = among === documents ? [...byId.keys()].map(idKey).filter((key) => key.head === head) : [];
      const numbers = new Set([...inRanges, ...ofDocuments.map((key) => key.number)]);
      return [...numbers]
        .toSorted((a, b) => Math.abs(a - number) - Math.abs(b - number) || a - b)
        .slice(0, 3)
        .map((near) => textOf({head, number: near}));
    },
    isIdInUse: (id) => heads.has(idKey(id).head),
  };
}

/** A stretch of numbered items of a shape: `count` of them from `number` on, the first at `place`. */
interface ItemIds extends IdKey {
  readonly place: number;
  readonly count: number;
}

function itemIdsOf(runs: Catalogue['core']['shapes'][number]): readonly ItemIds[] {
  let place = 0;
  return runs.flatMap(([, , count, prefix, , start = 0]): readonly ItemIds[] => {
    const at = place;
    place += count;
    if (prefix === undefined) return [];
    if (start < 0) return [{...idKey(prefix), place: at, count: 1}];
    return [{head: headOf(prefix), number: start, place: at, count}];
  });
}

function placesOf(shape: readonly ItemIds[], {head, number}: IdKey): readonly number[] {
  return shape
    .filter((ids) => ids.head === head && number >= ids.number && number < ids.number + ids.count)
    .map((ids) => ids.place + number - ids.number);
}

function familyOf(kind: string): string | null {
  return kind === 'spec' || kind === 'decision' || kind === 'runbook' ? FAMILY_OF_KIND[kind] : null;
}

/** `012-backups` is number 12; a date is none. */
function numberOf(name: string): string | null {
  return /^\d{4}-\d{2}-\d{2}|^\d{8}/.test(name) ? null : (/^\d{1,5}(?=\D|$)/.exec(name)?.[0] ?? null);
}

function textOf({head, number}: IdKey): string {
  return number < 0 ? head : `${head}${number}`;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
