import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyFilter, type Facts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/applyFilter.ts';
import {facetCounts} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/facetCounts.ts';
import {comparable, type FactKey} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filter.ts';
import {filterOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/filter/filterOfText.ts';

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

test('a value counts the rows that all conditions on other keys leave', () => {
  fc.assert(
    fc.property(fc.array(row, {maxLength: 12}), filter, (rows, wanted) => {
      const counts = facetCounts(rows, wanted, factsOf, TODAY, KEYS);
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
  const counts = facetCounts(rows, filterOf(text), factsOf, TODAY, ['status']);
  expect(Object.fromEntries(counts.get('status') ?? [])).toEqual(expected);
});
