import {type Condition, comparable, filterKey} from '../../../core/filter/filter.ts';
import {askedNames} from '../../../core/search/nameKeys.ts';
import {daysOfAge} from '../../../model/age.ts';

/** Conditions of the one grammar as the server's `filter_by`; empty for none. `today` is `YYYY-MM-DD`. */
export function filterBy(conditions: readonly Condition[], today: string): string {
  return conditions.map((condition) => conditionText(condition, today)).join(' && ');
}

function conditionText({key, values, isNegated}: Condition, today: string): string {
  if (key === 'has' || key === 'no') {
    const isThere = (key === 'has') !== isNegated;
    const tests = values.map((name) => `has:${isThere ? '=' : '!='}${quoted(filterKey(name) ?? name)}`);
    return group(tests, or(isNegated));
  }
  if (key === 'since')
    return group(
      values.map((day) => `day:${isNegated ? '<' : '>='}${dayNumber(day)}`),
      or(isNegated),
    );
  if (key === 'until')
    return known(
      values.map((day) => `day:${isNegated ? '>' : '<='}${dayNumber(day)}`),
      isNegated,
    );
  if (key === 'older')
    return known(
      values.map((age) => `day:${isNegated ? '>=' : '<'}${dayBefore(today, age)}`),
      isNegated,
    );
  if (key === 'id') return oneOf('names', values.flatMap(askedNames), isNegated);
  if (key === 'title') return oneOf('title', values, isNegated);
  const wanted = values.map(comparable);
  const named = wanted.filter((value) => value !== 'none');
  const tests = [
    ...(named.length > 0 ? [oneOf(`f_${key}`, named, isNegated)] : []),
    ...(wanted.includes('none') ? [`has:${isNegated ? '=' : '!='}${quoted(key)}`] : []),
  ];
  return group(tests, or(isNegated));
}

/** Records without a day are neither until a day nor older than an age. */
function known(tests: readonly string[], isNegated: boolean): string {
  const all = group(tests, or(isNegated));
  return isNegated ? `(${all} || day:=0)` : `(${all} && day:>0)`;
}

/** Of several values one is enough, and none may hold when they are excluded. */
function or(isNegated: boolean): '&&' | '||' {
  return isNegated ? '&&' : '||';
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '')) || 0;
}

function dayBefore(today: string, age: string): string {
  const count = daysOfAge(age);
  if (count === null) return '0';
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - count);
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}

function oneOf(field: string, values: readonly string[], isNegated: boolean): string {
  return `${field}:${isNegated ? '!=' : '='}[${values.map(quoted).join(',')}]`;
}

/** Between backticks every sign means itself. */
function quoted(value: string): string {
  return `\`${value.replaceAll('`', '')}\``;
}

function group(tests: readonly string[], sign: '&&' | '||'): string {
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(` ${sign} `)})`;
}
