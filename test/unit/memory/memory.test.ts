import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createMemory, type Memory} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/memory.ts';
import {once} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/once.ts';
import {createOneLook} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/oneLook.ts';
import {sameData} from '../../../plugins/docusaurus-plugin-spec-portal/src/core/memory/sameData.ts';
import {onceOf} from '../../../plugins/docusaurus-plugin-spec-portal/src/model/onceOf.ts';

interface Sheet {
  readonly total: (key: string) => {readonly sum: number};
  readonly label: (key: string) => string;
}

/** A small world: numbers by name, their sum, and a word for it. `made` notes what was made. */
function sheetOf(memory: Memory, numbers: Readonly<Record<string, number>>, made: string[]): Sheet {
  const number = memory.remember('number', (key: string) => numbers[key] ?? 0);
  const total = memory.remember('total', (key: string) => {
    made.push(`total ${key}`);
    return {sum: [...key].reduce((sum, each) => sum + number(each), 0)};
  });
  const label = memory.remember('label', (key: string) => {
    made.push(`label ${key}`);
    return total(key).sum > 10 ? 'much' : 'little';
  });
  return {total, label};
}

describe('memory', () => {
  test.each([
    ['nothing changed', {a: 1, b: 2}, []],
    ['something nobody asked for changed', {a: 1, b: 2, c: 9}, []],
    ['the change makes no difference', {a: 2, b: 1}, ['total ab']],
    ['the change makes a difference further down only', {a: 2, b: 2}, ['total ab', 'label ab']],
    ['the change makes a difference everywhere', {a: 20, b: 2}, ['total ab', 'label ab']],
    ['a thing is gone', {b: 2}, ['total ab', 'label ab']],
  ])('makes again what has to be made again: %s', (_case, after, expected) => {
    const memory = createMemory();
    sheetOf(memory, {a: 1, b: 2}, []).label('ab');
    memory.begin();
    const made: string[] = [];
    const label = sheetOf(memory, after, made).label('ab');
    expect(made).toEqual(expected);
    expect(label).toBe(sheetOf(createOneLook(), after, []).label('ab'));
  });

  test('what is equal stays the object it was', () => {
    const memory = createMemory();
    const before = sheetOf(memory, {a: 1, b: 2}, []).total('ab');
    memory.begin();
    expect(sheetOf(memory, {a: 2, b: 1}, []).total('ab')).toBe(before);
    memory.begin();
    expect(sheetOf(memory, {a: 2, b: 2}, []).total('ab')).not.toBe(before);
  });

  test.each([
    ['is kept for a while', 3, []],
    ['is forgotten then', 7, ['total a']],
  ])('what nobody asks for %s', (_when, looks, expected) => {
    const memory = createMemory(4);
    sheetOf(memory, {a: 1}, []).total('a');
    for (let look = 0; look < looks; look++) {
      memory.begin();
      sheetOf(memory, {a: 1}, []).total('b');
    }
    memory.begin();
    const made: string[] = [];
    sheetOf(memory, {a: 1}, made).total('a');
    expect(made).toEqual(expected);
  });

  test('what failed is asked again', () => {
    const memory = createMemory();
    const ask = (value: number | null) => {
      const read = memory.remember('read', (_: string) => value);
      return memory.remember('double', (key: string) => {
        const found = read(key);
        if (found === null) throw new Error('Nothing there.');
        return found * 2;
      });
    };
    expect(ask(1)('x')).toBe(2);
    memory.begin();
    const failing = ask(null);
    expect(() => failing('x')).toThrow('Nothing there.');
    expect(() => failing('x')).toThrow('Nothing there.');
    memory.begin();
    expect(ask(3)('x')).toBe(6);
  });

  test('a question without a way to be made in this look does not stand behind an old answer', () => {
    const memory = createMemory();
    const read = memory.remember('read', (_: string) => 1);
    memory.remember('double', (key: string) => read(key) * 2)('x');
    memory.begin();
    expect(memory.remember('double', (_: string) => 7)('x')).toBe(7);
  });

  test('what nobody gave in a look holds nothing of an earlier one', () => {
    const memory = createMemory();
    const number = memory.read('number', (_: string) => 1);
    expect(number('a')).toBe(1);
    memory.begin();
    expect(number('a')).toBe(1);
    memory.begin();
    expect(() => number('b')).toThrow('asked after its look');
    expect(memory.read('number', (_: string) => 2)('a')).toBe(2);
  });

  test('a circle and two ways to make one thing are faults of ours', () => {
    const memory = createMemory();
    const circle = memory.remember('circle', (key: string): string => circle(key));
    expect(() => circle('x')).toThrow('needs itself');
    expect(() => memory.remember('circle', (key: string) => key)).toThrow('two ways');
  });

  test('after any changes it answers what one who looks for the first time answers', () => {
    const numbers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({min: 0, max: 8}));
    const asked = fc.array(fc.stringMatching(/^[abc]{1,4}$/), {maxLength: 5});
    fc.assert(
      fc.property(fc.array(fc.record({numbers, asked}), {maxLength: 8}), (looks) => {
        const memory = createMemory(3);
        for (const look of looks) {
          const [warm, cold] = [memory, createOneLook()].map((each) => sheetOf(each, look.numbers, []));
          for (const key of look.asked) {
            expect(warm?.label(key)).toBe(cold?.label(key));
            expect(warm?.total(key)).toEqual(cold?.total(key));
          }
          memory.begin();
        }
      }),
    );
  });
});

describe('once', () => {
  test('why it cannot be made is kept too', () => {
    let made = 0;
    const value = once(() => {
      made++;
      throw new Error('Nothing there.');
    });
    expect(value).toThrow('Nothing there.');
    expect(value).toThrow('Nothing there.');
    expect(made).toBe(1);
  });

  test('is made when it is asked for, and once', () => {
    let made = 0;
    const value = once(() => ++made);
    expect(made).toBe(0);
    expect([value(), value(), made]).toEqual([1, 1, 1]);
  });

  test('what is nothing is not made again', () => {
    let made = 0;
    const [nothing, ofObject] = [once(() => void made++), onceOf((_: object) => void made++)];
    const object = {};
    expect([nothing(), nothing(), ofObject(object), ofObject(object), made]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      2,
    ]);
    ofObject({});
    expect(made).toBe(3);
  });
});

describe('sameData', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['equal parts', {a: [1, {b: null}]}, {a: [1, {b: null}]}, true],
    ['another value', {a: 1}, {a: 2}, false],
    ['another order of keys', {a: 1, b: 2}, {b: 2, a: 1}, false],
    ['a key more', {a: 1}, {a: 1, b: undefined}, false],
    ['a longer list', [1], [1, 2], false],
    ['a list and an object', [], {}, false],
    ['nothing and an object', null, {}, false],
    ['two sets', new Set([1]), new Set([1]), false],
    ['two functions', () => 1, () => 1, false],
  ])('%s', (_case, a, b, expected) => {
    expect(sameData(a, b)).toBe(expected);
    expect(sameData(b, a)).toBe(expected);
  });

  test('is what JSON would say, for all that JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({noUnicodeString: true}), fc.jsonValue({noUnicodeString: true}), (a, b) => {
        const copy: unknown = JSON.parse(JSON.stringify(a));
        expect(sameData(copy, JSON.parse(JSON.stringify(copy)))).toBe(true);
        const other: unknown = JSON.parse(JSON.stringify(b));
        expect(sameData(copy, other)).toBe(JSON.stringify(copy) === JSON.stringify(other));
      }),
    );
  });
});
