import {comparable} from '../../../core/filter/filter.ts';
import {SECTION_KIND} from '../../../core/search/indexFiles.ts';
import {bestOf, findMatches, type Matches, NO_MATCHES} from './candidates.ts';
import type {Keeps} from './conditions.ts';
import {exactRecords} from './exactRecords.ts';
import {holdsPhrases} from './phrases.ts';
import type {Query} from './readQuery.ts';
import {bareRecord, fullRecord} from './shownRecord.ts';
import type {Sources} from './sources.ts';

/** Everything a query finds, shown or not: what it names, and what answers its words. No record is in both. */
export interface Found {
  readonly named: readonly number[];
  readonly matches: Matches;
}

interface FoundOptions {
  readonly depth: 'names' | 'all';
  /** Null for no conditions. */
  readonly keeps: Keeps | null;
  /** The document being read. */
  readonly current: string | null;
}

/** Candidates whose texts are read to find a phrase. */
const PHRASE_CANDIDATES = 240;

export async function foundBy(query: Query, {depth, keeps, current}: FoundOptions, sources: Sources): Promise<Found> {
  const {mentions, terms, phrases, conditions} = query;
  const exact = exactRecords(query, sources, current).filter((record) => keeps?.(record) ?? true);
  if (terms.length === 0) {
    if (mentions.length > 0) return {named: exact, matches: NO_MATCHES};
    return {named: [], matches: conditions.length === 0 ? NO_MATCHES : allKept(query, keeps, sources)};
  }
  // `FR-5 retries`: words choose among the owners of the id.
  const isItem = mentions.some(({item}) => item !== null);
  const named = isItem ? [] : exact;
  const matches = await findMatches(query, sources, {
    depth,
    keeps,
    among: isItem ? exact : null,
    without: new Set(named),
  });
  if (isItem && matches.records.length === 0) return {named, matches: {...equal(exact), repairs: matches.repairs}};
  return {named, matches: phrases.length === 0 ? matches : await withPhrases(matches, query, depth, sources)};
}

/** Without words there is nothing to rank by: documents come before their parts. Sections are found by words, or when asked for. */
function allKept({conditions}: Query, keeps: Keeps | null, {catalogue}: Sources): Matches {
  const hasSections = conditions.some(
    ({key, values, isNegated}) =>
      key === 'kind' && !isNegated && values.some((value) => comparable(value) === SECTION_KIND),
  );
  const records: number[] = [];
  for (let record = 0; record < catalogue.recordCount; record++)
    if ((keeps?.(record) ?? true) && (hasSections || catalogue.sectionOf(record) < 0)) records.push(record);
  const matches = equal(records);
  return {...matches, scores: matches.scores.map((_, at) => (catalogue.itemOf(records[at] ?? 0) === null ? 2 : 1))};
}

function equal(records: readonly number[]): Matches {
  const ones = new Float64Array(records.length).fill(1);
  return {...NO_MATCHES, records: Int32Array.from(records), scores: ones, coverages: ones};
}

/** Those of the best that hold the phrases word for word; of titles alone, as far as these tell. */
async function withPhrases(matches: Matches, query: Query, depth: 'names' | 'all', sources: Sources): Promise<Matches> {
  const {catalogue, parts} = sources;
  const best = bestOf(matches, PHRASE_CANDIDATES);
  const shown = await Promise.all(
    best.map(({record}) =>
      depth === 'all' ? fullRecord(record, query.terms, catalogue, parts) : bareRecord(record, catalogue),
    ),
  );
  const held = best.filter((_, index) => {
    const record = shown[index];
    return record !== undefined && holdsPhrases(record, query.phrases);
  });
  return {
    ...matches,
    records: Int32Array.from(held, ({record}) => record),
    scores: Float64Array.from(held, ({score}) => score),
    coverages: Float64Array.from(held, ({coverage}) => coverage),
  };
}
