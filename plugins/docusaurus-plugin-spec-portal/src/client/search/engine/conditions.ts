import {applyFilter, type Facts} from '../../../core/filter/applyFilter.ts';
import {type Condition, type FactKey, filterKey, isFactKey} from '../../../core/filter/filter.ts';
import type {Catalogue} from './catalogue.ts';
import type {Columns} from './columns.ts';

/** Tells whether a record keeps all conditions. */
export type Keeps = (record: number) => boolean;

/**
 * Conditions of the one grammar over records: `applyFilter` decides, once for each different set of answers. Only the columns
 * of the keys asked for are fetched.
 */
export function createConditions(
  catalogue: Catalogue,
  columnOf: Columns,
): (conditions: readonly Condition[], today: string) => Promise<Keeps> {
  return async (conditions, today) => {
    const tests = await Promise.all(conditions.map((condition) => testOf(condition, catalogue, columnOf, today)));
    return (record) => tests.every((test) => test(record));
  };
}

async function testOf(condition: Condition, catalogue: Catalogue, columnOf: Columns, today: string): Promise<Keeps> {
  const keys = factKeysOf(condition);
  const filter = {conditions: [condition], words: [], sort: null};
  const isKept = (facts: Facts): boolean => applyFilter([{facts}], filter, (row) => row.facts, today).length > 0;
  if (keys.includes('id') || keys.includes('title')) return (record) => isKept(namesOf(record, catalogue));
  const columns = await Promise.all(keys.map(async (key) => ({key, column: await columnOf(key)})));
  const decided = new Map<string, boolean>();
  return (record) => {
    const answers = columns.map(({column}) => column?.answerOf[record] ?? 0);
    const name = answers.join(',');
    const known = decided.get(name);
    if (known !== undefined) return known;
    const facts: Facts = Object.fromEntries(
      columns.map(({key, column}, index) => [key, column?.answers[answers[index] ?? 0] ?? []]),
    );
    const answer = isKept(facts);
    decided.set(name, answer);
    return answer;
  };
}

/** Which facts decide over a condition. */
function factKeysOf({key, values}: Condition): readonly FactKey[] {
  if (key === 'no' || key === 'has') return values.flatMap(factKeyOf);
  return isFactKey(key) ? [key] : ['date', 'updated', 'created'];
}

function factKeyOf(name: string): readonly FactKey[] {
  const key = filterKey(name);
  return key !== null && isFactKey(key) ? [key] : [];
}

function namesOf(record: number, {idOf, itemOf, titles, documentOf}: Catalogue): Facts {
  const item = itemOf(record);
  return {
    id: [idOf(record), ...(item?.localId ? [item.localId] : [])],
    title: item ? [] : [titles[documentOf(record)] ?? ''],
  };
}
