import type {SearchKind} from '../../../core/present/search/searchData.ts';
import type {FoundGroup, QueryOptions, SearchAnswer, SearchHit} from '../adapter.ts';
import {type Candidate, findCandidates} from './candidates.ts';
import type {Catalogue} from './catalogue.ts';
import {createConditions, type Keeps} from './conditions.ts';
import {marksOf} from './marks.ts';
import type {Names} from './names.ts';
import type {Parts} from './parts.ts';
import {holdsPhrases} from './phrases.ts';
import {ranked, type Seen} from './rank.ts';
import {type Mention, type Query, readQuery} from './readQuery.ts';
import type {Scores} from './scores.ts';
import {bareRecord, fullRecord} from './shownRecord.ts';
import type {TitleIndex} from './titles.ts';

interface Sources {
  readonly catalogue: Catalogue;
  readonly titles: TitleIndex;
  readonly parts: Parts;
  readonly names: Names;
  readonly scores: Scores;
}

/** Candidates that are looked at closely. */
const CANDIDATES = 60;
/** Titles alone are told apart by fewer, and asked for with every key. */
const NAME_CANDIDATES = 30;
/** Files of texts one answer fetches; results beyond are shown without their texts. */
const TEXT_FILES = 12;
/** Candidates whose texts are read to find a phrase. */
const PHRASE_CANDIDATES = 120;

/** Answers queries one after the other; one that was aborted stops at its next pause. */
export function createAnswers(
  sources: Sources,
  pause: () => Promise<void>,
): (text: string, options: QueryOptions) => Promise<SearchAnswer> {
  const {catalogue, parts, names} = sources;
  const conditionsOf = createConditions(catalogue, parts);
  return async (text, {context, limit, depth, signal}) => {
    const query = readQuery(text, names);
    const proceed = async (): Promise<void> => {
      await pause();
      signal?.throwIfAborted();
    };
    const keeps = query.conditions.length === 0 ? null : await conditionsOf(query.conditions, context.today);
    await proceed();
    const exact = exactRecords(query, names, catalogue, context.artifact).filter((record) => keeps?.(record) ?? true);
    const isAnswered = query.mentions.length > 0 && query.terms.length === 0;
    const found = isAnswered ? NOTHING : await recordsFor(query, exact, keeps, depth, sources);
    await proceed();
    const words = repairedWords(query, found.repairs);
    const named = query.mentions.some(({item}) => item !== null) && query.terms.length > 0 ? [] : exact;
    const taken = new Set(named);
    const seen = await seenOf(
      found.candidates.filter(({record}) => !taken.has(record)),
      query,
      depth,
      sources,
    );
    await proceed();
    const order =
      query.phrases.length === 0 || depth === 'names'
        ? seen
        : seen.filter(({shown}) => holdsPhrases(shown, query.phrases));
    const best = query.terms.length === 0 ? order : ranked(order, words);
    const records = [...named, ...best.map(({record}) => record)].slice(0, limit);
    const hits = await hitsOf(records, words, query, depth, sources);
    signal?.throwIfAborted();
    return {
      groups: groupsOf(hits, Math.min(named.length, limit)),
      total:
        query.phrases.length > 0 && depth === 'all'
          ? named.length + order.length
          : Math.max(named.length + best.length, found.total),
      suggestions: found.repairs.size > 0 ? [words] : records.length > 0 ? [] : nearIds(query, sources),
    };
  };
}

const NOTHING = {
  candidates: [] as readonly Candidate[],
  total: 0,
  repairs: new Map<string, string>() as ReadonlyMap<string, string>,
};

/** Where an id leads nowhere, the nearest ones that lead somewhere. */
function nearIds({mentions}: Query, {names, catalogue: {keys}}: Sources): readonly string[] {
  return mentions.flatMap(({item, documents}) => {
    if (item === null) return [];
    const owner = documents?.length === 1 ? `${keys[documents[0] ?? 0]} ` : '';
    return names.idsNear(item, documents ?? undefined).map((id) => `${owner}${id}`);
  });
}

/** Who is named: items of the document being read before those of others. */
export function exactRecords(
  {mentions}: Query,
  names: Names,
  {starts, documentOf, keys, hrefOf}: Catalogue,
  current: string | null,
): readonly number[] {
  const records = mentions.flatMap(({item, documents}: Mention) =>
    item === null
      ? (documents ?? []).map((document) => starts[document] ?? 0)
      : names.recordsWithId(item, documents ?? undefined),
  );
  const isOwn = (record: number): boolean => {
    const document = documentOf(record);
    return current !== null && (keys[document] === current || current.startsWith(hrefOf(starts[document] ?? 0)));
  };
  return [...new Set([...records.filter(isOwn), ...records.filter((record) => !isOwn(record))])];
}

async function recordsFor(
  query: Query,
  exact: readonly number[],
  keeps: Keeps | null,
  depth: QueryOptions['depth'],
  sources: Sources,
): Promise<typeof NOTHING> {
  const {catalogue} = sources;
  if (query.terms.length === 0) return query.conditions.length === 0 ? NOTHING : allKept(keeps, catalogue);
  const most = query.phrases.length > 0 ? PHRASE_CANDIDATES : depth === 'names' ? NAME_CANDIDATES : CANDIDATES;
  // `FR-5 retries`: words choose among the owners of the id.
  const isItem = query.mentions.some(({item}) => item !== null);
  const found = await findCandidates(query, sources, {depth, keeps, most, among: isItem ? exact : null});
  if (!isItem || found.candidates.length > 0) return found;
  return {
    ...found,
    candidates: exact.slice(0, most).map((record) => ({record, score: 1, coverage: 0})),
    total: exact.length,
  };
}

/** Without words there is nothing to rank by: documents come before their parts, both in the order of the portal. */
function allKept(keeps: Keeps | null, {recordCount, itemOf}: Catalogue): typeof NOTHING {
  const documents: number[] = [];
  const items: number[] = [];
  let total = 0;
  for (let record = 0; record < recordCount; record++) {
    if (keeps && !keeps(record)) continue;
    total += 1;
    const list = itemOf(record) === null ? documents : items;
    if (list.length < CANDIDATES) list.push(record);
  }
  const records = [...documents, ...items].slice(0, CANDIDATES);
  return {...NOTHING, total, candidates: records.map((record) => ({record, score: 1, coverage: 1}))};
}

function repairedWords({terms, words}: Query, repairs: ReadonlyMap<string, string>): string {
  return repairs.size === 0 ? words : terms.map((term) => repairs.get(term) ?? term).join(' ');
}

/** The first candidates with their texts, as far as few files hold them; which these are does not depend on what was fetched before. */
async function seenOf(
  candidates: readonly Candidate[],
  {terms, phrases}: Query,
  depth: QueryOptions['depth'],
  {catalogue, parts}: Sources,
): Promise<readonly Seen[]> {
  const files = new Set<number>();
  const most = phrases.length > 0 ? PHRASE_CANDIDATES : TEXT_FILES;
  return Promise.all(
    candidates.map(async (candidate): Promise<Seen> => {
      const {record} = candidate;
      const file = parts.textsFile(catalogue.documentOf(record));
      if (depth === 'all' && files.size < most) files.add(file);
      const isRead = depth === 'all' && files.has(file);
      return {
        ...candidate,
        shown: isRead ? await fullRecord(record, terms, catalogue, parts) : bareRecord(record, catalogue),
      };
    }),
  );
}

async function hitsOf(
  records: readonly number[],
  words: string,
  {terms}: Query,
  depth: QueryOptions['depth'],
  {catalogue, parts}: Sources,
): Promise<readonly SearchHit[]> {
  const files = new Set<number>();
  const shown = await Promise.all(
    records.map((record) => {
      const file = parts.textsFile(catalogue.documentOf(record));
      if (depth === 'all' && files.size < TEXT_FILES) files.add(file);
      return files.has(file) ? fullRecord(record, terms, catalogue, parts) : bareRecord(record, catalogue);
    }),
  );
  const marks = marksOf(shown, words);
  return shown.map(({record, id, title, text, heading, href, in: of}, index) => ({
    id,
    kind: catalogue.kindOf(record) as SearchKind,
    title,
    text,
    heading,
    href,
    in: of,
    status: statusOf(record, catalogue),
    marks: marks[index] ?? {id: [], title: [], text: []},
  }));
}

function statusOf(record: number, {itemOf, statusOf: statusOfDocument, documentOf}: Catalogue): SearchHit['status'] {
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
