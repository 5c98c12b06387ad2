import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  allByIdOf,
  byIdOf,
  groupsOf,
} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/resolve/partIndex.ts';
import {joined} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/parts.ts';
import {runs} from '../../support/arbitrary.ts';

interface Value {
  readonly id: `${string}/${string}`;
  readonly color: string | null;
}

const value: fc.Arbitrary<Value> = fc.record({
  id: fc
    .tuple(fc.constantFrom('a', 'b', 'b/c', 'd'), fc.constantFrom('1', '2', '3'))
    .map(([home, name]): Value['id'] => `${home}/${name}`),
  color: fc.constantFrom('red', 'green', 'blue', null),
});
const part = fc.array(value, {maxLength: 4});

/** Lists, each made of the one before by another part or two; now and then one comes, goes or takes another's place. */
const lists = fc
  .tuple(
    fc.array(part, {maxLength: 6}),
    fc.array(fc.tuple(fc.constantFrom('replace', 'insert', 'remove', 'swap'), fc.nat(), part), {maxLength: 8}),
  )
  .map(([start, edits]) => {
    const all = [start];
    for (const [kind, place, other] of edits) {
      const parts = [...(all.at(-1) ?? [])];
      const at = parts.length === 0 ? 0 : place % parts.length;
      if (kind === 'swap') parts.push(...parts.splice(at, 1));
      else parts.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'remove' ? [] : [other]));
      all.push(parts);
    }
    return all;
  });

const COLORS = ['red', 'green', 'blue', 'white'];

test('after any edits groups are what they are when nothing is known', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const grouped = groupsOf(({color}: Value) => color);
      for (const parts of all) {
        const list = joined(parts);
        const groups = grouped(list);
        for (const color of COLORS) {
          const wanted = list.filter((each) => each.color === color);
          expect(groups.get(color)).toEqual(wanted);
          expect(groups.has(color)).toBe(wanted.length > 0);
        }
        expect(groups.getAll(['red', 'blue', 'white'])).toEqual(
          list.filter(({color}) => color === 'red' || color === 'blue'),
        );
      }
    }),
    runs(300),
  );
});

test('after any edits a value is found by its id, the last one of those that share it', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const [one, many] = [
        byIdOf(({id}: Value) => id),
        allByIdOf(({id, color}: Value) => (color === null ? null : id)),
      ];
      for (const parts of all) {
        const list = joined(parts);
        const [find, findAll] = [one(list), many(list)];
        for (const id of new Set(list.map((each) => each.id))) {
          expect(find(id)).toBe(list.findLast((each) => each.id === id));
          expect(findAll(id) ?? []).toEqual(list.filter((each) => each.id === id && each.color !== null));
        }
        expect(find('a/4')).toBeUndefined();
        expect(find('e/1')).toBeUndefined();
        expect(findAll('b/4')).toBeUndefined();
      }
    }),
    runs(300),
  );
});

test('a part that another list had is not gone through again', () => {
  const seen: string[] = [];
  const grouped = groupsOf((each: {readonly key: string; readonly name: string}) => {
    seen.push(each.name);
    return each.key;
  });
  const [a, b, c] = [[{key: 'x', name: 'a'}], [{key: 'y', name: 'b'}], [{key: 'x', name: 'c'}]];
  const first = grouped(joined([a, b]));
  expect(first.get('x')).toEqual(a);
  const second = grouped(joined([a, c]));
  expect(second.get('x')).toEqual([...a, ...c]);
  expect(second.has('y')).toBe(false);
  expect(seen).toEqual(['a', 'b', 'c']);
  // A group that lies in one part is the object it was.
  expect(grouped(joined([b, a])).get('x')).toBe(first.get('x'));
  expect(first.get('y')).toEqual(b);
});

test('lists in which most is another are indexed from the beginning', () => {
  const grouped = groupsOf(({key}: {readonly key: number}) => key);
  const partsOfKeys = (from: number) => Array.from({length: 120}, (_, at) => [{key: from + at}]);
  grouped(joined(partsOfKeys(0)));
  const later = grouped(joined(partsOfKeys(60)));
  expect(later.has(59)).toBe(false);
  expect(later.get(179)).toEqual([{key: 179}]);
});
