import {expect, test} from 'vitest';
import {joined, ofEach, ofParts, partsOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/parts.ts';

test('a joined list holds its parts in their order, and knows them', () => {
  const parts = [['a', 'b'], [], ['c']];
  const list = joined(parts);
  expect(list).toEqual(['a', 'b', 'c']);
  expect(partsOf(list)).toBe(parts);
  const plain = ['a', 'b'];
  expect(partsOf(plain)).toEqual([plain]);
  expect(partsOf(plain)[0]).toBe(plain);
  expect(joined([])).toEqual([]);
});

test('what follows from a part is made once, whatever lists it is in, and each list knows what it was made of', () => {
  const seen: string[] = [];
  const doubled = ofParts((part: readonly string[]) => {
    seen.push(part.join(''));
    return part.flatMap((each) => [each, each]);
  });
  const [a, b, c] = [['a'], ['b'], ['c']];
  const first = doubled(joined([a, b]));
  expect(first).toEqual(['a', 'a', 'b', 'b']);
  expect(doubled(joined([a, c, b]))).toEqual(['a', 'a', 'c', 'c', 'b', 'b']);
  expect(seen).toEqual(['a', 'b', 'c']);
  expect(partsOf(first)).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ]);
  expect(doubled(['d'])).toEqual(['d', 'd']);
});

test('what follows from a value is made once, whatever lists it is in', () => {
  const seen: string[] = [];
  const letters = ofEach(({name}: {readonly name: string}) => {
    seen.push(name);
    return [...name];
  });
  const [ab, c] = [{name: 'ab'}, {name: 'c'}];
  expect(letters([ab, c])).toEqual(['a', 'b', 'c']);
  expect(letters([c, ab])).toEqual(['c', 'a', 'b']);
  expect(seen).toEqual(['ab', 'c']);
});
