import type {Item} from '../../../model/item.ts';
import type {Trace} from '../../../model/trace.ts';
import type {Memory} from '../../memory/memory.ts';
import {compare} from '../compare.ts';
import {groupBy} from '../groupBy.ts';
import type {IdsPage} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import type {Views} from '../views.ts';

/** Above this many ids a page of all of them would be too heavy; each document then tells its ranges. */
const LISTED_IDS = 2500;

type Document = IdsPage['letters'][number]['documents'][number];

export function idsPage(
  {artifacts, items, alerts}: Trace,
  views: Views,
  addresses: Addresses,
  memory: Memory,
): IdsPage {
  const isListed = items.filter(({localId}) => localId !== null).length <= LISTED_IDS;
  const areListed = memory.read('whether ids are listed', (_all: 'all') => isListed);
  const document = memory.remember('ids of a document', (key: string): Document => {
    const all = areListed('all');
    const numbered = views.itemsOf(key).filter(({localId}) => localId !== null);
    return {
      artifact: views.ref(key),
      items: all ? numbered.map((item) => ({label: item.localId ?? item.anchor, href: views.itemHref(item)})) : [],
      summary: all || numbered.length === 0 ? null : rangesOf(numbered),
    };
  });
  const sorted = artifacts
    .map(({key}) => document(key))
    .toSorted(
      (a, b) =>
        compare(a.artifact.title.toLowerCase(), b.artifact.title.toLowerCase()) ||
        compare(a.artifact.key, b.artifact.key),
    );
  return {
    view: 'ids',
    alerts: alerts
      .toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()))
      .map(({name}) => ({name, href: addresses.alert(name)})),
    letters: [...groupBy(sorted, ({artifact}) => letterOf(artifact.title))]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([letter, group]) => ({letter, documents: group})),
  };
}

function letterOf(title: string): string {
  const [first = ''] = title.normalize('NFKD').toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

/** First and last id of each family, in the order they come. */
function rangesOf(items: readonly Item[]): string {
  return [...groupBy(items, ({family}) => family).values()]
    .map((group) => {
      const [first] = group;
      const last = group.at(-1);
      return group.length === 1 ? first?.localId : `${first?.localId} … ${last?.localId}`;
    })
    .join(', ');
}
