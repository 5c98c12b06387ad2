/*
 * One grammar narrows every list of the portal: the query of an address (`?status=draft&no=runbook`), the attributes of a
 * directive, a saved view, and the text of a command line or a search box (`status:draft no:runbook`). All become a `Filter`.
 */

/** What a list is narrowed by, and in which order it is shown. */
export interface Filter {
  /** All must hold; the values of a fact widen it, those of `no`, `has` and the days narrow it. */
  readonly conditions: readonly Condition[];
  /** Words and phrases that must all occur, upper and lower case alike. */
  readonly words: readonly string[];
  readonly sort: Sort | null;
}

export interface Condition {
  readonly key: FilterKey;
  /** As written, at least one. */
  readonly values: readonly string[];
  /** None of the values may hold. */
  readonly isNegated: boolean;
}

export interface Sort {
  readonly key: FilterKey;
  readonly isDescending: boolean;
}

/** Facts a row may be asked for by value. */
const FACT_KEYS = [
  'id',
  'title',
  'path',
  'kind',
  'status',
  'type',
  'owner',
  'tag',
  'spec',
  'decision',
  'runbook',
  'alert',
  'level',
  'state',
  'section',
  'service',
  'severity',
  'verified',
  'code',
  'created',
  'updated',
  'date',
  'question',
  'requirement',
  'task',
  'story',
  'is',
] as const;

/** `no` and `has` ask whether a fact is there; the others compare its day. */
const TEST_KEYS = ['no', 'has', 'since', 'until', 'older'] as const;

export const FILTER_KEYS = [...FACT_KEYS, ...TEST_KEYS] as const;

export type FactKey = (typeof FACT_KEYS)[number];
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Whether rows have values of the key; the other keys test them. */
export function isFactKey(key: FilterKey): key is FactKey {
  return FACT_KEYS.some((each) => each === key);
}

/** Other words people use for a key. */
const ALIASES: Readonly<Record<string, FilterKey>> = {
  adr: 'decision',
  author: 'owner',
  clarification: 'question',
  label: 'tag',
  name: 'title',
  not: 'no',
  with: 'has',
  without: 'no',
};

/** The key a word means, in any case, singular or plural; null when it is no key of the grammar. */
export function filterKey(word: string): FilterKey | null {
  const lower = word.toLowerCase();
  return FILTER_KEYS.find((key) => key === lower || `${key}s` === lower) ?? ALIASES[lower] ?? singularAlias(lower);
}

function singularAlias(word: string): FilterKey | null {
  return word.endsWith('s') ? (ALIASES[word.slice(0, -1)] ?? null) : null;
}

export const NO_FILTER: Filter = {conditions: [], words: [], sort: null};

/** Two spellings of one value are the same value: `In Review` is `in-review`. */
export function comparable(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
