import {daysOfAge} from '../../model/age.ts';
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
  const tests = [...conditions.map((condition) => conditionTest(condition, today)), ...words.map(wordTest)];
  const left =
    tests.length === 0
      ? rows
      : rows.filter((row) => {
          const known = readOnce(row, factsOf);
          return tests.every((test) => test(known));
        });
  return inOrder(left, sort, factsOf);
}

/** Rows in the order that is asked for; without one, as they are. */
export function inOrder<Row extends object>(
  rows: readonly Row[],
  sort: Sort | null,
  factsOf: (row: Row) => Facts,
): readonly Row[] {
  return sort === null ? rows : sorted(rows, sort, (row) => readOnce(row, factsOf));
}

/** A row with its facts as they are compared; each is made when it is first asked for. */
export interface KnownRow {
  readonly facts: Facts;
  readonly valuesOf: (key: FactKey) => ReadonlySet<string>;
  readonly text: () => string;
}

/** Whether a row fits. Made once per filter: what a condition wants is the same for thousands of rows. */
export type RowTest = (row: KnownRow) => boolean;

const known = new WeakMap<object, {readonly factsOf: unknown; readonly row: KnownRow}>();

export function readOnce<Row extends object>(row: Row, factsOf: (row: Row) => Facts): KnownRow {
  const seen = known.get(row);
  if (seen?.factsOf === factsOf) return seen.row;
  const read = toKnown(factsOf(row));
  known.set(row, {factsOf, row: read});
  return read;
}

function toKnown(facts: Facts): KnownRow {
  const sets = new Map<FactKey, ReadonlySet<string>>();
  let text: string | null = null;
  return {
    facts,
    valuesOf: (key) => {
      const seen = sets.get(key);
      if (seen) return seen;
      const made = new Set((facts[key] ?? []).map(comparableOnce));
      sets.set(key, made);
      return made;
    },
    text: () => {
      text ??= Object.values(facts).flat().join('\n').toLowerCase();
      return text;
    },
  };
}

/** Thousands of rows share their values: one spec, one state, one team. */
const comparables = new Map<string, string>();
/** A preview that runs for days meets more and more of them. */
const MOST_COMPARABLES = 20_000;

function comparableOnce(value: string): string {
  const known = comparables.get(value);
  if (known !== undefined) return known;
  if (comparables.size >= MOST_COMPARABLES) comparables.clear();
  const made = comparable(value);
  comparables.set(value, made);
  return made;
}

/** A row has one of several values; it lacks, has or keeps all that is asked for: `no:runbook no:decision` means neither. */
export function conditionTest({key, values, isNegated}: Condition, today: string): RowTest {
  const tests = values.map((value) => valueTest(key, value, today));
  if (isNegated) return (row) => !tests.some((test) => test(row));
  return isFactKey(key) ? (row) => tests.some((test) => test(row)) : (row) => tests.every((test) => test(row));
}

export function wordTest(word: string): RowTest {
  const wanted = word.toLowerCase();
  return (row) => row.text().includes(wanted);
}

function valueTest(key: Condition['key'], value: string, today: string): RowTest {
  if (key === 'no' || key === 'has') {
    const fact = filterKey(value);
    const isThere: RowTest = ({facts}) => fact !== null && isFactKey(fact) && (facts[fact] ?? []).length > 0;
    return key === 'has' ? isThere : (row) => !isThere(row);
  }
  if (key === 'since') return (row) => dayOf(row) >= value;
  if (key === 'until') return (row) => dayOf(row) !== '' && dayOf(row) <= value;
  if (key === 'older') {
    const days = daysOfAge(value);
    return (row) => days !== null && dayOf(row) !== '' && daysBetween(dayOf(row), today) > days;
  }
  const wanted = comparable(value);
  return wanted === 'none' ? ({facts}) => (facts[key] ?? []).length === 0 : (row) => row.valuesOf(key).has(wanted);
}

/** The day a row is about, else of its last change, else of its beginning. */
function dayOf({facts: {date, updated, created}}: KnownRow): string {
  return date?.[0] ?? updated?.[0] ?? created?.[0] ?? '';
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
      return VALUE_ORDER.compare(a.value, b.value) * (isDescending ? -1 : 1);
    })
    .map(({row}) => row);
}

/** One order for every locale of a build machine; numbers inside words by their value (`FR-2` before `FR-10`). */
export const VALUE_ORDER = new Intl.Collator('en', {numeric: true, sensitivity: 'base'});

/** Lists of others: sorted by how many there are. */
export function isCounted(key: Sort['key']): boolean {
  return ['question', 'requirement', 'task', 'story', 'decision', 'runbook', 'alert'].includes(key);
}
