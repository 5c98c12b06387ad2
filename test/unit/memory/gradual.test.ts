import {expect, test} from 'vitest';
import {gradual} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/gradual.ts';

/** Sums up numbers, one in each step. */
function sumOf(numbers: readonly number[]) {
  const added: number[] = [];
  let begun = 0;
  const sum = gradual(function* () {
    begun++;
    let all = 0;
    for (const number of numbers) {
      all += number;
      added.push(number);
      yield;
      if (number < 0) throw new Error('Below zero');
    }
    return all;
  });
  return {sum, added, begunTimes: () => begun};
}

test('who has time makes it step by step, and it is made once', () => {
  const {sum, added, begunTimes} = sumOf([1, 2]);
  expect(begunTimes()).toBe(0);
  expect(sum.step()).toBe(true);
  expect(added).toEqual([1]);
  expect(sum.step()).toBe(true);
  expect(sum.step()).toBe(false);
  expect(sum.step()).toBe(false);
  expect([sum(), sum(), begunTimes()]).toEqual([3, 3, 1]);
});

test('who needs it has the rest of it made at once', () => {
  const {sum, added} = sumOf([1, 2, 3]);
  sum.step();
  expect(sum()).toBe(6);
  expect(added).toEqual([1, 2, 3]);
  expect(sum.step()).toBe(false);
});

test('a making that fails has nothing left, and tells whoever needs it, each time', () => {
  const {sum} = sumOf([-1, 2]);
  expect(sum.step()).toBe(true);
  expect(sum.step()).toBe(false);
  expect(() => sum()).toThrow('Below zero');
  expect(() => sum()).toThrow('Below zero');
});
