import Fuse from 'fuse.js';
import type {Marks, Span} from '../adapter.ts';
import {KEYS} from './rank.ts';
import type {ShownRecord} from './shownRecord.ts';

/** What Fuse finds in each of the records that are shown; nothing else is looked at for marks. */
export function marksOf(records: readonly ShownRecord[], words: string): readonly Marks[] {
  const fuse = new Fuse(records, {
    keys: KEYS,
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeMatches: true,
    threshold: 0.2,
  });
  const found = new Map(fuse.search(words).map(({item, matches = []}) => [item.record, matches]));
  return records.map(({record}) => {
    const spansIn = (key: string): readonly Span[] => {
      const match = found.get(record)?.find((each) => each.key === key);
      return match ? tidied(match.indices, match.value ?? '') : [];
    };
    return {id: spansIn('id'), title: spansIn('title'), text: spansIn('text')};
  });
}

/** Letters inside of other words say nothing to a reader; spans that touch become one. */
function tidied(indices: readonly (readonly [number, number])[], value: string): readonly Span[] {
  const spans: [number, number][] = [];
  const behind = indices.map(([from, last]): [number, number] => [from, last + 1]).toSorted((a, b) => a[0] - b[0]);
  for (const [from, to] of behind) {
    if (!beginsWord(value, from) || (to - from < 2 && !UNSPACED.test(value[from] ?? ''))) continue;
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function beginsWord(value: string, at: number): boolean {
  const before = value[at - 1] ?? ' ';
  const first = value[at] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) || UNSPACED.test(first) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(first));
}
