import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyFilter, type Facts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {
  type Condition,
  comparable,
  type FactKey,
  type Filter,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filter.ts';
import {filterOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';
import {type Narrowed, narrowing} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/narrowing.ts';
import {readAhead} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/readAhead.ts';

const KEYS: readonly FactKey[] = ['status', 'level', 'owner'];
const TODAY = '2026-11-20';
const words = (...values: string[]) => fc.subarray(values);
const row = fc.record({
  status: words('Draft', 'In Review'),
  level: words('must', 'may'),
  owner: words('Ada', 'Bo'),
  title: words('alpha', 'beta'),
});
const filter = fc
  .subarray([
    'status:draft',
    'status:in-review',
    '!status:draft',
    'level:must',
    'no:owner',
    'owner:ada',
    'alpha',
    'status:none',
  ])
  .map((parts) => filterOf(parts.join(' ')));
const factsOf = (facts: Facts): Facts => facts;

/** Runs to the end; what may rest does not have to. */
function narrowed(
  rows: readonly Facts[],
  filter: Filter,
  keys = KEYS,
  doubtful: readonly Condition[] = [],
): Narrowed<Facts> & {readonly rests: number} {
  const work = narrowing({rows, filter, factsOf, today: TODAY, keys, doubtful});
  for (let rests = 0; ; rests++) {
    const step = work.next();
    if (step.done) return {...step.value, rests};
  }
}

test('a value counts the rows that all conditions on other keys leave', () => {
  fc.assert(
    fc.property(fc.array(row, {maxLength: 12}), filter, (rows, wanted) => {
      const {counts} = narrowed(rows, wanted);
      for (const key of KEYS) {
        const others = {...wanted, conditions: wanted.conditions.filter((condition) => condition.key !== key)};
        const left = applyFilter(rows, others, factsOf, TODAY);
        for (const value of ['Draft', 'In Review', 'must', 'may', 'Ada', 'Bo'])
          expect(counts.get(key)?.get(comparable(value)) ?? 0).toBe(
            left.filter((each: Facts) => (each[key] ?? []).includes(value)).length,
          );
        expect(counts.get(key)?.get('none') ?? 0).toBe(left.filter((each: Facts) => each[key]?.length === 0).length);
      }
    }),
  );
});

test('the rows that are left are those of the filter, in its order', () => {
  const sorts = fc.constantFrom('', ' sort:title', ' sort:-owner');
  fc.assert(
    fc.property(fc.array(row, {maxLength: 12}), filter, sorts, (rows, wanted, sort) => {
      const sorted = {...wanted, sort: filterOf(sort).sort};
      expect(narrowed(rows, sorted).rows).toEqual(applyFilter(rows, sorted, factsOf, TODAY));
    }),
  );
});

test.each([
  ['', {draft: 2, review: 1}],
  ['status:draft', {draft: 2, review: 1}],
  ['level:must', {draft: 1, review: 1}],
  ['status:draft level:must', {draft: 1, review: 1}],
  ['level:must nothing', {}],
])('%s', (text, expected) => {
  const rows: readonly Facts[] = [
    {status: ['draft'], level: ['must']},
    {status: ['draft'], level: ['may']},
    {status: ['review'], level: ['must']},
  ];
  const {counts} = narrowed(rows, filterOf(text), ['status']);
  expect(Object.fromEntries(counts.get('status') ?? [])).toEqual(expected);
});

test('a value that no row has is told, whatever else the filter wants', () => {
  const rows: readonly Facts[] = [{status: ['draft']}, {status: ['review'], title: ['x']}];
  const conditions = ['Review', 'retired', 'none'].map(
    (value): Condition => ({key: 'status', values: [value], isNegated: false}),
  );
  const {unmet} = narrowed(rows, filterOf('status:draft nothing'), KEYS, conditions);
  expect(unmet.flatMap(({values}) => values)).toEqual(['retired', 'none']);
});

test('a long list rests on the way', () => {
  const rows = Array.from({length: 1000}, (): Facts => ({title: ['a']}));
  const {rows: left, rests} = narrowed(rows, filterOf('a'));
  expect(left).toHaveLength(1000);
  expect(rests).toBeGreaterThan(10);
});

test('what was read ahead is not read again, and neither reading nor narrowing goes on for long', () => {
  const rows = Array.from({length: 1_000}, (_, at): Facts => ({title: [`Row ${at}`], status: ['Draft']}));
  let read = 0;
  const counting = (facts: Facts): Facts => {
    read += 1;
    return facts;
  };
  let rests = 0;
  for (const _ of readAhead(rows, counting, KEYS)) rests += 1;
  expect(read).toBe(1_000);
  expect(rests).toBeGreaterThan(10);
  const work = narrowing({rows, filter: filterOf('row 7'), factsOf: counting, today: TODAY, keys: KEYS, doubtful: []});
  let step = work.next();
  while (!step.done) step = work.next();
  expect(step.value.rows.length).toBeGreaterThan(0);
  expect(read).toBe(1_000);
});
