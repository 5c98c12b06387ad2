import type {Item, ItemId} from '../../../model/item.ts';
import type {Link} from '../../../model/link.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {itemsByOwner, linksWithin} from '../../resolve/indexes.ts';
import {groupBy} from '../groupBy.ts';
import type {AlertLink, BesideView, HowFound} from '../pageData.ts';
import {shorten} from '../slots.ts';
import {isOwn, type Views} from '../views.ts';

/** Items of one spec that belong to its requirements, by requirement. */
export type Beside = (requirement: Item) => {
  readonly stories: readonly BesideView[];
  readonly criteria: readonly BesideView[];
  readonly tasks: readonly BesideView[];
  /** The alerts that lead to a runbook of its own. */
  readonly alerts: readonly AlertLink[];
};

/** Asks per requirement: all items and links are gone through by their indexes, once. */
export function createBeside(trace: Trace, views: Views, memory: Memory): Beside {
  const alertsOf = groupBy(
    trace.alerts.flatMap(({name, claims}) => claims.map(({artifact}) => ({name, artifact}))),
    ({artifact}) => artifact,
  );
  const citingItem = memory.read('links to an item in its document', linksWithin(trace.links), trace.links);
  const belowItem = memory.read('items below an item', itemsByOwner(trace.items), trace.items);
  const alertsOfRunbook = memory.read(
    'alerts of a runbook',
    (key: string) => (alertsOf.get(key) ?? []).map(({name}) => name),
    trace.alerts,
  );
  const beside = memory.remember('what belongs to a requirement', (id: ItemId): ReturnType<Beside> => {
    const named = firstPerItem(citingItem(id) ?? []).flatMap(([from, link]) => {
      const item = views.item(from);
      return item && from !== id ? [besideView(item, howNamed(link), link.position, views)] : [];
    });
    const known = new Set(named.map(({item}) => item.id));
    const owned = (belowItem(id) ?? [])
      .filter((item) => !known.has(item.id))
      .map((item) => besideView(item, {by: 'below'}, item.position, views));
    const all = [...named, ...owned];
    const ofKinds = (...kinds: readonly Item['kind'][]) =>
      all.filter(({item}) => kinds.includes(item.kind)).map(({view}) => view);
    return {
      stories: ofKinds('user-story', 'scenario'),
      criteria: ofKinds('success-criterion', 'edge-case'),
      tasks: ofKinds('task'),
      alerts: [
        ...new Set((views.coverage(id)?.runbooks ?? []).filter(isOwn).flatMap(({to}) => alertsOfRunbook(to.artifact))),
      ].map((name) => ({name, href: views.alertHref(name)})),
    };
  });
  return ({id}) => beside(id);
}

function firstPerItem(links: readonly Link[]): readonly (readonly [ItemId, Link])[] {
  const first = new Map<ItemId, Link>();
  for (const link of links) if (link.from.item !== null && !first.has(link.from.item)) first.set(link.from.item, link);
  return [...first];
}

function howNamed({basis, section}: Link): HowFound {
  return basis === 'section' ? {by: 'section', name: section} : {by: 'item'};
}

const LONGEST = 140;

function besideView(
  item: Item,
  how: HowFound,
  position: Item['position'],
  views: Views,
): {readonly item: Item; readonly view: BesideView} {
  const {localId, title, text, kind, state} = item;
  const words = shorten(title ?? text, LONGEST);
  return {
    item,
    view: {
      label: localId ?? words,
      text: localId === null ? '' : words,
      href: views.itemHref(item),
      isDone: kind === 'task' ? state === 'done' : null,
      how,
      place: views.place(position),
    },
  };
}
