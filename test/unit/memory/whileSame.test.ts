import {expect, test} from 'vitest';
import {keepAll} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/keep.ts';
import {createMemory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {whileSame} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/whileSame.ts';

test('the last answer is given again while it is asked with the same data', () => {
  const asked: string[] = [];
  const joined = whileSame((names: readonly string[]) => {
    asked.push(names.join(' '));
    return {names};
  });
  const first = joined(['a', 'b']);
  expect(joined(['a', 'b'])).toBe(first);
  expect(joined(['a']).names).toEqual(['a']);
  expect(joined(['a', 'b'])).toEqual(first);
  expect(asked).toEqual(['a b', 'a', 'a b']);
});

test('a list of parts is the list it was while each part holds the same data', () => {
  const memory = createMemory();
  const all = (...parts: readonly (readonly {readonly name: string}[])[]) => {
    memory.begin();
    return keepAll(memory, 'names', parts);
  };
  const first = all([{name: 'a'}, {name: 'b'}], [{name: 'c'}]);
  expect(first.map(({name}) => name)).toEqual(['a', 'b', 'c']);
  expect(all([{name: 'a'}, {name: 'b'}], [{name: 'c'}])).toBe(first);
  expect(all([{name: 'a'}, {name: 'b'}], [{name: 'd'}]).map(({name}) => name)).toEqual(['a', 'b', 'd']);
  expect(all([{name: 'b'}], [{name: 'a'}]).map(({name}) => name)).toEqual(['b', 'a']);
});
