import {expect, test} from 'vitest';
import {each, gradual, stepsOnceOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/gradual.ts';

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

test('one step for each part', () => {
  const doubled = gradual(() => each([1, 2, 3], (number) => 2 * number));
  expect([doubled.step(), doubled.step(), doubled.step(), doubled.step()]).toEqual([true, true, true, false]);
  expect(doubled()).toEqual([2, 4, 6]);
});

test('what follows from one object is made in steps once, and at once when it is known', () => {
  let made = 0;
  const lengthOf = stepsOnceOf(function* (parts: readonly string[]) {
    made++;
    yield;
    return parts.length;
  });
  const parts = ['a', 'b'];
  const given = gradual(() => lengthOf(parts));
  // Given up in the middle: nothing is known of it.
  given.step();
  const first = gradual(() => lengthOf(parts));
  expect(first()).toBe(2);
  const second = gradual(() => lengthOf(parts));
  expect(second.step()).toBe(false);
  expect([second(), gradual(() => lengthOf([...parts]))(), made]).toEqual([2, 2, 3]);
});
