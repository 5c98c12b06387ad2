import Fuse from 'fuse.js';
import {plainName} from '../../../core/search/idKey.ts';
import type {Candidate} from './candidates.ts';
import type {ShownRecord} from './shownRecord.ts';

/** A candidate with what can be seen of it. */
export interface Seen extends Candidate {
  readonly shown: ShownRecord;
}

/** How the first results are ordered anew: by what a reader sees of them. */
export const KEYS = [
  {name: 'title', weight: 3},
  {name: 'id', weight: 2},
  {name: 'text', weight: 2},
  {name: 'in', weight: 1},
];

const FUSE = {
  keys: KEYS,
  useTokenSearch: true,
  tokenMatch: 'any',
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
} as const;

/** How much Fuse's judgement may lift a candidate above one that the index found better. */
const FUSE_WEIGHT = 0.5;

/** Candidates in their final order. `words` is the query with its slips repaired. */
export function ranked(seen: readonly Seen[], words: string): readonly Seen[] {
  const fuse = new Fuse(
    seen.map(({shown}) => shown),
    {...FUSE, includeScore: true},
  );
  const scores = new Map(fuse.search(words).map(({item, score}) => [item.record, 1 - (score ?? 1)]));
  const plain = plainName(words);
  const final = seen.map((each) => ({
    each,
    score: each.score * (1 + FUSE_WEIGHT * (scores.get(each.record) ?? 0)) * likeness(each.shown, plain),
  }));
  return final.toSorted((a, b) => b.score - a.score || a.each.record - b.each.record).map(({each}) => each);
}

/** A title that is the query, or begins with it, or holds it in one piece, is most likely meant. */
function likeness({title, text, in: of}: ShownRecord, plain: string): number {
  const name = plainName(title);
  if (plain === '' || name === '') return text !== '' && plainName(text).includes(plain) ? 1.3 : 1;
  if (name === plain) return of === null ? 3 : 2;
  if (name.startsWith(plain)) return 1.5;
  return name.includes(plain) || plainName(text).includes(plain) ? 1.3 : 1;
}
