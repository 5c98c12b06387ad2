import {daysBetween} from '../text/days.ts';
import {type Condition, comparable, type FactKey, type Filter, filterKey, isFactKey, type Sort} from './filter.ts';

/** What a row can be asked for. A key without values is absent; days are `YYYY-MM-DD`. */
export type Facts = Readonly<Partial<Record<FactKey, readonly string[]>>>;

/**
 * The rows a filter leaves, in its order; without one, in their own. `factsOf` must answer the same for the same row:
 * what it says is read once per row. `today` is the day ages count to, `YYYY-MM-DD`.
 */
export function applyFilter<Row extends object>(
  rows: readonly Row[],
  filter: Filter,
  factsOf: (row: Row) => Facts,
  today: string,
): readonly Row[] {
  const {conditions, words, sort} = filter;
  const wanted = words.map((word) => word.toLowerCase());
  const left =
    conditions.length + wanted.length === 0
      ? rows
      : rows.filter((row) => {
          const known = readOnce(row, factsOf);
          return (
            conditions.every((condition) => holds(condition, known, today)) &&
            wanted.every((word) => known.text.includes(word))
          );
        });
  return sort === null ? left : sorted(left, sort, (row) => readOnce(row, factsOf));
}

interface KnownRow {
  readonly facts: Facts;
  readonly comparables: Map<FactKey, ReadonlySet<string>>;
  readonly text: string;
}

const known = new WeakMap<object, {readonly factsOf: unknown; readonly row: KnownRow}>();

function readOnce<Row extends object>(row: Row, factsOf: (row: Row) => Facts): KnownRow {
  const seen = known.get(row);
  if (seen?.factsOf === factsOf) return seen.row;
  const facts = factsOf(row);
  const read = {facts, comparables: new Map(), text: Object.values(facts).flat().join('\n').toLowerCase()};
  known.set(row, {factsOf, row: read});
  return read;
}

/** A row has one of several values; it lacks, has or keeps all that is asked for: `no:runbook no:decision` means neither. */
function holds({key, values, isNegated}: Condition, row: KnownRow, today: string): boolean {
  const isOne = (value: string): boolean => isTrue(key, value, row, today);
  if (isNegated) return !values.some(isOne);
  return isFactKey(key) ? values.some(isOne) : values.every(isOne);
}

function isTrue(key: Condition['key'], value: string, row: KnownRow, today: string): boolean {
  if (key === 'no') return !hasFact(row, value);
  if (key === 'has') return hasFact(row, value);
  if (key === 'since') return dayOf(row) >= value;
  if (key === 'until') return dayOf(row) !== '' && dayOf(row) <= value;
  if (key === 'older') return dayOf(row) !== '' && daysBetween(dayOf(row), today) > daysOf(value);
  const wanted = comparable(value);
  return wanted === 'none' ? (row.facts[key] ?? []).length === 0 : comparablesOf(row, key).has(wanted);
}

function hasFact({facts}: KnownRow, name: string): boolean {
  const key = filterKey(name);
  return key !== null && isFactKey(key) && (facts[key] ?? []).length > 0;
}

function comparablesOf({facts, comparables}: KnownRow, key: FactKey): ReadonlySet<string> {
  const seen = comparables.get(key);
  if (seen) return seen;
  const made = new Set((facts[key] ?? []).map(comparable));
  comparables.set(key, made);
  return made;
}

/** The day a row is about, else of its last change, else of its beginning. */
function dayOf({facts: {date, updated, created}}: KnownRow): string {
  return date?.[0] ?? updated?.[0] ?? created?.[0] ?? '';
}

/** `30d`, `6w`, `3m`, `1y`, or a plain number of days; Infinity when it is none of these. */
function daysOf(age: string): number {
  const [, number, unit = 'd'] = /^(\d{1,5})([dwmy]?)$/i.exec(age.trim()) ?? [];
  const length = {d: 1, w: 7, m: 30, y: 365}[unit.toLowerCase() || 'd'];
  return number === undefined || length === undefined ? Number.POSITIVE_INFINITY : Number(number) * length;
}

/** Rows without the fact come last, whichever way the order goes; rows of one value keep their order. */
function sorted<Row>(rows: readonly Row[], {key, isDescending}: Sort, read: (row: Row) => KnownRow): readonly Row[] {
  const sortValue = (row: Row): string | undefined => {
    const {facts} = read(row);
    const values = isFactKey(key) ? facts[key] : undefined;
    return isCounted(key) ? String(values?.length ?? 0) : values?.[0];
  };
  return rows
    .map((row) => ({row, value: sortValue(row)}))
    .toSorted((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return ORDER.compare(a.value, b.value) * (isDescending ? -1 : 1);
    })
    .map(({row}) => row);
}

/** One order for every locale of a build machine; numbers inside words by their value (`FR-2` before `FR-10`). */
const ORDER = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});

/** Lists of others: sorted by how many there are. */
function isCounted(key: Sort['key']): boolean {
  return ['question', 'requirement', 'task', 'story', 'decision', 'runbook', 'alert'].includes(key);
}
