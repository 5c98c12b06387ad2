import type {FilterKey, Sort} from '../../core/filter/filter.ts';
import {filterOfText} from '../../core/filter/filterOfText.ts';
import {withoutValue} from '../filter/changeQuery.ts';

/** One value of one condition in a text: `-status:draft,accepted` holds two. */
export interface QueryCondition {
  readonly key: FilterKey;
  readonly value: string;
  readonly isNegated: boolean;
}

/** The conditions in what a reader typed, in their order. */
export function queryConditions(text: string): readonly QueryCondition[] {
  return filterOfText(text).conditions.flatMap(({key, values, isNegated}) =>
    values.map((value) => ({key, value, isNegated})),
  );
}

/** The text without one of them; its words keep their letters. */
export function withoutCondition(text: string, {key, value, isNegated}: QueryCondition): string {
  return withoutValue(new URLSearchParams({q: text}), key, value, isNegated).get('q') ?? '';
}

/** The order a text asks for; null for the best first. */
export function querySort(text: string): Sort | null {
  return filterOfText(text).sort;
}

export function withoutSort(text: string): string {
  return text.replaceAll(/(^|\s)sort:\S*/gi, '').trim();
}
