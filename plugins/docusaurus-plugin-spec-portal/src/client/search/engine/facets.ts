import {comparable, type FactKey} from '../../../core/filter/filter.ts';
import type {FacetOptions, FoundFacet, FoundValue} from '../adapter.ts';
import {exactRecords} from './answers.ts';
import {findCandidates} from './candidates.ts';
import type {Catalogue} from './catalogue.ts';
import {createConditions, type Keeps, readColumn} from './conditions.ts';
import type {Names} from './names.ts';
import type {Parts} from './parts.ts';
import {type Query, readQuery} from './readQuery.ts';
import type {Scores} from './scores.ts';
import type {TitleIndex} from './titles.ts';

interface Sources {
  readonly catalogue: Catalogue;
  readonly titles: TitleIndex;
  readonly parts: Parts;
  readonly names: Names;
  readonly scores: Scores;
}

type Facets = (text: string, keys: readonly FactKey[], options: FacetOptions) => Promise<readonly FoundFacet[]>;

/** Counts the values of all records a text finds, those that are not shown included. */
export function createFacets(sources: Sources, pause: () => Promise<void>): Facets {
  const {catalogue, parts, names} = sources;
  const conditionsOf = createConditions(catalogue, parts);
  return async (text, keys, {context, signal}) => {
    const query = readQuery(text, names);
    const found: FoundFacet[] = [];
    const matches = await matchesOf(query, sources);
    for (const key of keys) {
      await pause();
      signal?.throwIfAborted();
      const file = await parts.facet(key);
      if (!file) continue;
      const others = query.conditions.filter((condition) => condition.key !== key || condition.isNegated);
      const keeps = others.length === 0 ? null : await conditionsOf(others, context.today);
      const {answers, answerOf} = readColumn(file, catalogue.recordCount);
      found.push({key, options: valuesOf(key, countsOf(matches, keeps, answerOf, answers.length), answers)});
    }
    return found.filter(({options}) => options.length > 0);
  };
}

/** What the words and ids of a query find, whatever its conditions say; all records when there are none. */
async function matchesOf(query: Query, sources: Sources): Promise<readonly number[]> {
  const {catalogue, names} = sources;
  const exact = exactRecords(query, names, catalogue, null);
  if (query.terms.length === 0)
    return query.mentions.length > 0 ? exact : Array.from({length: catalogue.recordCount}, (_, record) => record);
  const isItem = query.mentions.some(({item}) => item !== null);
  const {candidates} = await findCandidates(query, sources, {
    depth: 'all',
    keeps: null,
    most: Number.POSITIVE_INFINITY,
    among: isItem ? exact : null,
  });
  const records = candidates.map(({record}) => record);
  return isItem ? (records.length > 0 ? records : exact) : [...new Set([...exact, ...records])];
}

function countsOf(
  records: readonly number[],
  keeps: Keeps | null,
  answerOf: Int32Array,
  size: number,
): readonly number[] {
  const counts = new Array<number>(size).fill(0);
  for (const record of records) {
    if (keeps && !keeps(record)) continue;
    const answer = answerOf[record] ?? 0;
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

/** A status is said twice, by its stage and in its author's word; the stage is what many documents have in common. */
function valuesOf(
  key: FactKey,
  counts: readonly number[],
  answers: readonly (readonly string[])[],
): readonly FoundValue[] {
  const values = new Map<string, FoundValue>();
  answers.forEach((answer, index) => {
    const count = counts[index] ?? 0;
    const said = key === 'status' ? answer.slice(0, 1) : answer;
    for (const label of count === 0 ? [] : said) {
      const value = comparable(label);
      const known = values.get(value);
      if (value !== '') values.set(value, {value, label: known?.label ?? label, count: (known?.count ?? 0) + count});
    }
  });
  return [...values.values()].toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
