import {expect, test} from 'vitest';
import {byYear} from '../../../plugins/docusaurus-plugin-spec-portal/src/client/filter/byYear.ts';

const dates = (...days: readonly (string | null)[]) => days.map((date) => ({date}));

test.each([
  [
    'newest year and day first',
    dates('2024-01-02', '2025-03-01', '2024-05-01'),
    ['2025: 2025-03-01', '2024: 2024-05-01 2024-01-02'],
  ],
  ['without a date last', dates(null, '2024-01-02'), ['2024: 2024-01-02', 'null: -']],
  ['nothing', dates(), []],
])('%s', (_name, rows, expected) => {
  expect(byYear(rows).map(({year, rows: group}) => `${year}: ${group.map(({date}) => date ?? '-').join(' ')}`)).toEqual(
    expected,
  );
});

test('rows of one day keep their order', () => {
  const rows = [1, 2, 3].map((number) => ({number, date: '2024-01-01'}));
  expect(byYear(rows)[0]?.rows.map(({number}) => number)).toEqual([1, 2, 3]);
});
