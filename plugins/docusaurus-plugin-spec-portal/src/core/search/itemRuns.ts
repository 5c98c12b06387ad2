import type {SearchItem} from '../present/search/searchData.ts';
import type {ItemRun} from './indexFiles.ts';

/** An item as the core file tells it. */
export interface KnownItem {
  readonly kind: number;
  /** 0 for the document's main page. */
  readonly page: number;
  readonly localId: string | null;
  /** Null when only the texts know it. */
  readonly anchor: string | null;
}

interface PlacedItem {
  readonly item: Pick<SearchItem, 'localId' | 'href'>;
  readonly kind: number;
  readonly page: number;
}

/** Most documents number their items without a hole, so a list of them is a few runs. */
export function writeRuns(items: readonly PlacedItem[]): readonly ItemRun[] {
  const runs: ItemRun[] = [];
  for (const placed of items) {
    const next = runOf(placed);
    const last = runs.at(-1);
    if (last && continues(last, next)) runs[runs.length - 1] = withOneMore(last);
    else runs.push(next);
  }
  return runs;
}

export function readRuns(runs: readonly ItemRun[]): readonly KnownItem[] {
  return runs.flatMap(([kind, page, count, prefix, width = 0, start = 0, anchor]): KnownItem[] =>
    Array.from({length: count}, (_, index) => {
      if (prefix === undefined) return {kind, page, localId: null, anchor: null};
      const localId = start < 0 ? prefix : `${prefix}${String(start + index).padStart(width, '0')}`;
      return {kind, page, localId, anchor: anchor ?? anchorOfId(localId)};
    }),
  );
}

/** The anchor of an item that is told by its id alone. */
export function anchorOfId(localId: string): string {
  return localId.toLowerCase();
}

function runOf({item: {localId, href}, kind, page}: PlacedItem): ItemRun {
  if (localId === null) return [kind, page, 1];
  const anchor = anchorOf(href);
  if (anchor !== anchorOfId(localId)) return [kind, page, 1, localId, 0, -1, anchor];
  const from = digitsFrom(localId);
  const number = localId.slice(from);
  return number === ''
    ? [kind, page, 1, localId, 0, -1]
    : [kind, page, 1, localId.slice(0, from), number.length, Number(number)];
}

/** Where the last digits of an id begin, at most nine of them. */
function digitsFrom(id: string): number {
  let from = id.length;
  while (from > 0 && id.length - from < 9 && id.charCodeAt(from - 1) >= 48 && id.charCodeAt(from - 1) <= 57) from -= 1;
  return from;
}

function continues(last: ItemRun, next: ItemRun): boolean {
  const [kind, page, count, prefix, width = 0, start = 0] = last;
  if (kind !== next[0] || page !== next[1] || prefix !== next[3]) return false;
  if (prefix === undefined) return true;
  const [, , , , nextWidth = 0, nextStart = 0] = next;
  // `FR-9` is followed by `FR-10`, and `FR-099` by `FR-100`: the width is the least one.
  const isWide = nextWidth === Math.max(width, String(nextStart).length);
  return start >= 0 && nextStart === start + count && isWide;
}

function withOneMore([kind, page, count, ...rest]: ItemRun): ItemRun {
  return [kind, page, count + 1, ...rest] as ItemRun;
}

export function anchorOf(href: string): string {
  const at = href.indexOf('#');
  return at === -1 ? '' : href.slice(at + 1);
}
