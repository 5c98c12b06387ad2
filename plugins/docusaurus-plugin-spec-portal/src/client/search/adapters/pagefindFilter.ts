import {type Condition, comparable, filterKey, isFactKey} from '../../../core/filter/filter.ts';
import type {PagefindFilter} from './pagefindApi.ts';

/** Conditions as Pagefind's filters; null when one of them cannot be said so: it compares no days and no names. */
export function pagefindFilter(conditions: readonly Condition[]): PagefindFilter | null {
  const all: PagefindFilter[] = [];
  for (const {key, values, isNegated} of conditions) {
    const tests = values.flatMap((value) => testOf(key, value));
    if (tests.length < values.length) return null;
    all.push(isNegated ? {none: tests} : {any: tests});
  }
  return {all};
}

function testOf(key: Condition['key'], value: string): readonly PagefindFilter[] {
  if (key === 'has') return [{has: filterKey(value) ?? value}];
  if (key === 'no') return [{none: [{has: filterKey(value) ?? value}]}];
  if (!isFactKey(key) || key === 'id' || key === 'title') return [];
  const wanted = comparable(value);
  return wanted === 'none' ? [{none: [{has: key}]}] : [{[key]: wanted}];
}
