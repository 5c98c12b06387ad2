import type {SearchKind} from '../../../core/present/search/searchData.ts';
import {termsIn} from '../../../core/search/words.ts';
import type {FoundGroup, QueryOptions, SearchAnswer, SearchHit} from '../adapter.ts';
import {bestOf, type Candidate} from './candidates.ts';
import {createConditions} from './conditions.ts';
import {marksOf} from './marks.ts';
import {foundBy} from './matches.ts';
import {inOrder} from './order.ts';
import {ranked, type Seen} from './rank.ts';
import {type Query, readQuery} from './readQuery.ts';
import {bareRecord, fullRecord} from './shownRecord.ts';
import type {Sources} from './sources.ts';

/** Candidates that are looked at closely. */
const CANDIDATES = 40;
/** Titles alone are told apart by fewer, and asked for with every key. */
const NAME_CANDIDATES = 30;
/** Files of texts that are fetched to tell candidates apart; what else there is of these is judged without its text. */
const TEXT_FILES = 6;

/** Answers queries one after the other; one that was aborted stops at its next pause. */
export function createAnswers(
  sources: Sources,
  pause: () => Promise<void>,
): (text: string, options: QueryOptions) => Promise<SearchAnswer> {
  const conditionsOf = createConditions(sources.catalogue, sources.columns);
  return async (text, {context, limit, depth, signal}) => {
    const query = readQuery(text, sources.names);
    const proceed = async (): Promise<void> => {
      await pause();
      signal?.throwIfAborted();
    };
    const keeps = query.conditions.length === 0 ? null : await conditionsOf(query.conditions, context.today);
    await proceed();
    const {named, matches} = await foundBy(query, {depth, keeps, current: context.artifact}, sources);
    await proceed();
    const words = repairedWords(query, matches.repairs);
    const terms = termsIn(words);
    const most = depth === 'names' ? NAME_CANDIDATES : CANDIDATES;
    const ordered = query.sort === null ? matches : await inOrder(matches, query.sort, sources);
    const candidates = bestOf(ordered, Math.max(most, limit));
    const isRanked = query.sort === null && query.terms.length > 0;
    const close = isRanked ? await seenOf(candidates.slice(0, most), terms, depth, sources) : [];
    await proceed();
    const best = isRanked ? [...ranked(close, words), ...candidates.slice(most)] : candidates;
    const records = [...named, ...best.map(({record}) => record)].slice(0, limit);
    const hits = await hitsOf(records, {words, terms}, depth, sources);
    signal?.throwIfAborted();
    return {
      groups: groupsOf(hits, Math.min(named.length, limit)),
      total: named.length + matches.records.length,
      suggestions: matches.repairs.size > 0 ? [words] : records.length > 0 ? [] : nearIds(query, sources),
    };
  };
}

/** Where an id leads nowhere, the nearest ones that lead somewhere. */
function nearIds({mentions}: Query, {names, catalogue: {keys}}: Sources): readonly string[] {
  return mentions.flatMap(({item, documents}) => {
    if (item === null) return [];
    const owner = documents?.length === 1 ? `${keys[documents[0] ?? 0]} ` : '';
    return names.idsNear(item, documents ?? undefined).map((id) => `${owner}${id}`);
  });
}

function repairedWords({terms, words}: Query, repairs: ReadonlyMap<string, string>): string {
  return repairs.size === 0 ? words : terms.map((term) => repairs.get(term) ?? term).join(' ');
}

/** The first candidates with their texts, as far as few files hold them; which these are does not depend on what was fetched before. */
async function seenOf(
  candidates: readonly Candidate[],
  terms: readonly string[],
  depth: QueryOptions['depth'],
  {catalogue, parts}: Sources,
): Promise<readonly Seen[]> {
  if (depth === 'names') return candidates.map((each) => ({...each, shown: bareRecord(each.record, catalogue)}));
  const files = await Promise.all(candidates.map(({record}) => parts.textsFile(record)));
  const read = new Set([...new Set(files)].slice(0, TEXT_FILES));
  return Promise.all(
    candidates.map(async (candidate, index): Promise<Seen> => {
      const {record} = candidate;
      const isRead = read.has(files[index] ?? '');
      const shown = isRead ? fullRecord(record, terms, catalogue, parts) : bareRecord(record, catalogue);
      return {...candidate, shown: await shown};
    }),
  );
}

async function hitsOf(
  records: readonly number[],
  {words, terms}: {readonly words: string; readonly terms: readonly string[]},
  depth: QueryOptions['depth'],
  {catalogue, parts}: Sources,
): Promise<readonly SearchHit[]> {
  const shown = await Promise.all(
    records.map((record) =>
      depth === 'all' ? fullRecord(record, terms, catalogue, parts) : bareRecord(record, catalogue),
    ),
  );
  const marks = marksOf(shown, words);
  return shown.map(({record, id, title, text, href, in: of}, index) => ({
    id,
    kind: catalogue.kindOf(record) as SearchKind,
    title,
    text,
    href,
    in: of,
    status: statusOf(record, {catalogue}),
    marks: marks[index] ?? {id: [], title: [], text: []},
  }));
}

function statusOf(
  record: number,
  {catalogue: {itemOf, statusOf: statusOfDocument, documentOf}}: Pick<Sources, 'catalogue'>,
): SearchHit['status'] {
  const status = itemOf(record) === null ? statusOfDocument(documentOf(record)) : null;
  return status && ({label: status[0], stage: status[1]} as SearchHit['status']);
}

function groupsOf(hits: readonly SearchHit[], exactCount: number): readonly FoundGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits.slice(exactCount)) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  const byKind = [...groups].map(([kind, records]) => ({kind, records}));
  return exactCount > 0 ? [{kind: 'exact', records: hits.slice(0, exactCount)}, ...byKind] : byKind;
}
