import {comparable, type FactKey, type Filter, type FilterKey} from '../../core/filter/filter.ts';

/** Answers whether a filter asks for a value, in whichever of its spellings. Lists of thousands of values ask for each. */
export function choicesOf({conditions}: Filter): (key: FactKey, value: string) => boolean {
  const chosen = new Map<FilterKey, Set<string>>();
  for (const {key, values, isNegated} of conditions) {
    if (isNegated) continue;
    const ofKey = chosen.get(key) ?? new Set();
    for (const value of values) ofKey.add(comparable(value));
    chosen.set(key, ofKey);
  }
  return (key, value) => chosen.get(key)?.has(comparable(value)) ?? false;
}
