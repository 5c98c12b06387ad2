import {comparable, FILTER_KEYS, filterKey} from '../../../core/filter/filter.ts';
import type {CoreFile} from '../../../core/search/indexFiles.ts';
import {readNumbers} from '../../../core/search/numberText.ts';
import type {Completion} from '../adapter.ts';
import {lastWord} from '../lastWord.ts';
import type {Parts} from './parts.ts';

const MOST = 12;

/** How the word at the end of a query may go on as a condition: `sta` as `status:`, `status:d` as `status:draft`. */
export async function completionsFor(text: string, core: CoreFile, parts: Parts): Promise<readonly Completion[]> {
  const last = lastWord(text);
  const before = text.slice(0, text.length - last.length);
  const [, minus = '', name, value] = /^(-?)(\p{L}+):(.*)$/u.exec(last) ?? [];
  if (name === undefined || value === undefined) return keysFor(last, before, core);
  if (name.toLowerCase() === 'sort') return ordersFor(value, before, core);
  const key = filterKey(name);
  if (key === null) return [];
  if (key === 'no' || key === 'has')
    return keyNames(core)
      .filter((each) => each.startsWith(value.toLowerCase()))
      .slice(0, MOST)
      .map((label) => ({text: `${before}${minus}${name}:${label} `, label, kind: 'value', count: null}));
  const facet = await parts.facet(key);
  if (!facet) return [];
  const listed = value.slice(0, value.lastIndexOf(',') + 1);
  const wanted = comparable(value.slice(listed.length).replace(/^"/, ''));
  const counts = countsOf(readNumbers(facet.column), facet.answers, facet.values.length);
  const values = facet.values
    .map((label, index) => ({label, count: counts[index] ?? 0}))
    .filter(({label}) => label !== '' && comparable(label).startsWith(wanted))
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  // Two spellings of a value are one; a value that is there already goes on in no way.
  const distinct = values.filter(
    ({label}, index) => values.findIndex((other) => comparable(other.label) === comparable(label)) === index,
  );
  if (distinct.length === 1 && comparable(distinct[0]?.label ?? '') === wanted) return [];
  return distinct.slice(0, MOST).map(({label, count}) => {
    // Quotes hold a whole list, so within one a value is written in its plain form.
    const quoted = listed === '' ? `"${label}"` : comparable(label);
    const written = /[\s,]/.test(label) ? quoted : label;
    return {text: `${before}${minus}${name}:${listed}${written} `, label, kind: 'value', count};
  });
}

function keysFor(last: string, before: string, core: CoreFile): readonly Completion[] {
  const word = last.replace(/^-/, '').toLowerCase();
  if (word === '') return [];
  return [...keyNames(core), 'no', 'has', 'sort']
    .filter((key) => key.startsWith(word))
    .map((key) => ({text: `${before}${last.startsWith('-') ? '-' : ''}${key}:`, label: key, kind: 'key', count: null}));
}

/** Keys to sort by; a minus sign before one turns the order round. */
function ordersFor(value: string, before: string, core: CoreFile): readonly Completion[] {
  const [, minus = '', word = ''] = /^(-?)(.*)$/.exec(value.toLowerCase()) ?? [];
  return ['id', 'title', ...keyNames(core)]
    .filter((key) => key.startsWith(word) && key !== word)
    .slice(0, MOST)
    .map((key) => ({text: `${before}sort:${minus}${key} `, label: `${minus}${key}`, kind: 'value', count: null}));
}

/** Keys that some record answers to, in the order of the grammar. */
function keyNames({facets}: CoreFile): readonly string[] {
  return FILTER_KEYS.filter((key) => facets[key] !== undefined);
}

function countsOf(column: readonly number[], answers: readonly (readonly number[])[], size: number): readonly number[] {
  const counts = new Array<number>(size).fill(0);
  for (let at = 0; at < column.length; at += 2)
    for (const value of answers[column[at] ?? 0] ?? [])
      counts[value] = (counts[value] ?? 0) + (column[at + 1] ?? 0) + 1;
  return counts;
}
