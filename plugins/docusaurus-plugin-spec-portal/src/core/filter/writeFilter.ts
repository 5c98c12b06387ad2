import type {Condition, Filter} from './filter.ts';

/** The query of an address that means the filter, without `?`; empty for no filter. Values in the order they were written. */
export function queryOf(filter: Filter): string {
  const query = new URLSearchParams();
  for (const {key, values, isNegated} of filter.conditions)
    for (const value of values) query.append(key, isNegated ? `!${value}` : value);
  if (filter.words.length > 0) query.set('q', filter.words.map(quoted).join(' '));
  if (filter.sort) query.set('sort', `${filter.sort.isDescending ? '-' : ''}${filter.sort.key}`);
  return query.toString();
}

/** The line of text that means the filter: what a reader types, and what a printed page says it was narrowed by. */
export function textOf({conditions, words, sort}: Filter): string {
  return [
    ...conditions.map(conditionText),
    ...words.map(quoted),
    ...(sort ? [`sort:${sort.isDescending ? '-' : ''}${sort.key}`] : []),
  ].join(' ');
}

export function conditionText({key, values, isNegated}: Condition): string {
  const all = values.join(',');
  return `${isNegated ? '-' : ''}${key}:${/\s/.test(all) ? `"${all}"` : all}`;
}

/** A word that would be read as something else stands in quotes. */
function quoted(word: string): string {
  return /[\s:]/.test(word) ? `"${word}"` : word;
}
