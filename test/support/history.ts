import type {Evidence} from '../../plugins/docusaurus-plugin-spec-portal/src/model/evidence.ts';
import type {History, ItemHistory} from '../../plugins/docusaurus-plugin-spec-portal/src/model/history.ts';
import type {ItemId} from '../../plugins/docusaurus-plugin-spec-portal/src/model/item.ts';
import type {Commit} from '../../plugins/docusaurus-plugin-spec-portal/src/model/revisions.ts';

/** A commit of a day; the day is all a test wants to say. */
export function commitOf(date: string, id = date.replaceAll('-', '').padEnd(40, '0')): Commit {
  return {id, date, time: `${date}T12:00:00+00:00`, author: 'Ana'};
}

/** A history that only knows when items got their words. */
export function historyOfItems(changed: Readonly<Record<ItemId, string>>): History {
  return {
    head: commitOf('2026-03-01'),
    prefix: '',
    isShallow: false,
    isLimited: false,
    files: new Map(),
    items: new Map(
      Object.entries(changed).map(([id, date]): [ItemId, ItemHistory] => [
        id as ItemId,
        {added: commitOf(date), changed: commitOf(date)},
      ]),
    ),
    drifts: new Map(),
    changes: [],
  };
}

export function evidenceWith(history: History, today = '2026-03-01'): Evidence {
  return {today, history, diagrams: null, skipped: [], pictures: null};
}
