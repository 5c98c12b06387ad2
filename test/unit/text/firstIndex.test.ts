import fc from 'fast-check';
import {expect, test} from 'vitest';
import {firstIndex} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/firstIndex.ts';

test.each([
  ['nothing', [], 3, 0],
  ['all are before', [1, 2], 3, 2],
  ['all are behind', [4, 5], 3, 0],
  ['one is it', [1, 3, 5], 3, 1],
  ['several are it', [1, 3, 3, 3, 5], 3, 1],
  ['none is it, but some are behind', [1, 2, 5, 6], 3, 2],
])('%s', (_name, numbers, least, expected) => {
  expect(firstIndex(numbers, (number) => number >= least)).toBe(expected);
});

test('it is what a look at each would find, with a few looks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({min: 0, max: 50}), {maxLength: 200}),
      fc.integer({min: -1, max: 51}),
      (some, least) => {
        const numbers = some.toSorted((a, b) => a - b);
        let looks = 0;
        const found = firstIndex(numbers, (number) => {
          looks++;
          return number >= least;
        });
        const expected = numbers.findIndex((number) => number >= least);
        expect(found).toBe(expected < 0 ? numbers.length : expected);
        expect(looks).toBeLessThanOrEqual(Math.ceil(Math.log2(numbers.length + 1)));
      },
    ),
  );
});
