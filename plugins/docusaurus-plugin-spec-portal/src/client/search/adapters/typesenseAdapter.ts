import {FILTER_KEYS, isFactKey, type Sort} from '../../../core/filter/filter.ts';
import {filterOfText} from '../../../core/filter/filterOfText.ts';
import {askedNames, readsAsId} from '../../../core/search/nameKeys.ts';
import type {SearchEngine} from '../../../model/searchEngine.ts';
import type {Completion, FoundFacet, SearchAdapter, SearchAnswer, SearchHit} from '../adapter.ts';
import {conditionAtEnd, keyCompletions, valueText} from './completing.ts';
import {grouped, withoutSigns} from './hits.ts';
import {type FacetCounts, readHit, type TypesenseAnswer} from './typesenseAnswer.ts';
import {filterBy} from './typesenseFilter.ts';

type Server = Extract<SearchEngine, {readonly engine: 'typesense'}>;
type Parameters = Readonly<Record<string, string | number | boolean>>;

/** Letters no text of a portal holds: private ones stand around what was found. */
export const MARK = {start: '\uE000', end: '\uE001'} as const;
const MOST_VALUES = 100;
const MOST_COMPLETIONS = 12;

/** Search by a Typesense server, to which the portal's records were sent: ids by their names, words by the server's ranking. */
export function createTypesenseAdapter({url, collection, key}: Server): SearchAdapter {
  const ask = async (searches: readonly Parameters[], signal?: AbortSignal): Promise<readonly TypesenseAnswer[]> => {
    const response = await fetch(`${url}/multi_search`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-TYPESENSE-API-KEY': key},
      body: JSON.stringify({searches: searches.map((search) => ({collection, ...search}))}),
      ...(signal && {signal}),
    });
    if (!response.ok) throw new Error(`The search server answered ${response.status} ${response.statusText}`.trim());
    const {results} = (await response.json()) as {readonly results: readonly TypesenseAnswer[]};
    const failed = results.find(({error}) => error !== undefined);
    if (failed) throw new Error(`The search server answered: ${failed.error}`);
    return results;
  };

  return {
    // Nothing to fetch: the server has it all.
    open: async () => {},

    async query(text, {context, limit, depth, signal}): Promise<SearchAnswer> {
      const {conditions, words, sort} = filterOfText(text);
      const asked = words.join(' ');
      const filter = filterBy(conditions, context.today);
      const names = askedNames(asked);
      const named = {...ALL, filter_by: both(oneOf('names', names), filter), per_page: limit};
      const byWords = {
        q: asked === '' ? '*' : words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' '),
        query_by: 'name,title,in,text',
        query_by_weights: '6,5,2,2',
        filter_by: filter,
        per_page: limit,
        ...sortBy(sort),
        highlight_fields: 'name,title,text',
        highlight_full_fields: 'name,title,text',
        highlight_start_tag: MARK.start,
        highlight_end_tag: MARK.end,
      };
      const searches = [
        ...(names.length > 0 ? [named] : []),
        ...(depth === 'names' && names.length > 0 ? [] : [byWords]),
      ];
      const answers = await ask(searches, signal);
      const exact = names.length > 0 ? ownFirst(hitsOf(answers[0]), context.artifact) : [];
      const found = answers[searches.indexOf(byWords)];
      const isId = exact.length > 0 && readsAsId(asked);
      const groups = grouped(exact, isId ? [] : hitsOf(found));
      return {groups, total: isId ? exact.length : Math.max(exact.length, found?.found ?? 0), suggestions: []};
    },

    async completions(text, {signal} = {}): Promise<readonly Completion[]> {
      const typed = conditionAtEnd(text);
      const keys = FILTER_KEYS.filter((each) => isFactKey(each) && each !== 'id' && each !== 'title');
      if (typed === null || typed.key === 'no' || typed.key === 'has') return keyCompletions(text, keys);
      const field = `f_${typed.key}`;
      const [answer] = await ask(
        [
          {
            ...ALL,
            facet_by: field,
            facet_query: `${field}:${typed.value}`,
            max_facet_values: MOST_COMPLETIONS,
            per_page: 0,
          },
        ],
        signal,
      );
      return countsOf(answer, field).map(({value, count}) => ({
        text: `${typed.before}${valueText(value)} `,
        label: value,
        kind: 'value',
        count,
      }));
    },

    async facets(text, keys, {context, signal}): Promise<readonly FoundFacet[]> {
      const {conditions, words} = filterOfText(text);
      const searches = keys.map((each) => {
        const others = conditions.filter(({key: other, isNegated}) => other !== each || isNegated);
        const q = words.length === 0 ? '*' : words.join(' ');
        const filter = filterBy(others, context.today);
        return {...ALL, q, query_by: 'name,title,in,text', filter_by: filter, facet_by: `f_${each}`};
      });
      const answers = await ask(
        searches.map((search) => ({...search, max_facet_values: MOST_VALUES, per_page: 0})),
        signal,
      );
      return keys.flatMap((each, index): readonly FoundFacet[] => {
        const options = countsOf(answers[index], `f_${each}`).map((option) => ({...option, label: option.value}));
        return options.length > 0 ? [{key: each, options}] : [];
      });
    },
  };
}

/** The server has days in one field; other orders stay the best first. Its own tie is the best answer. */
function sortBy(sort: Sort | null): Parameters {
  const isDay = sort?.key === 'date' || sort?.key === 'updated' || sort?.key === 'created';
  return isDay ? {sort_by: `day:${sort.isDescending ? 'desc' : 'asc'},_text_match:desc`} : {};
}

const ALL = {q: '*', query_by: 'title'} as const;

function hitsOf(answer: TypesenseAnswer | undefined): readonly SearchHit[] {
  return (answer?.hits ?? []).map((hit) => readHit(hit, (marked) => withoutSigns(marked, MARK.start, MARK.end)));
}

function countsOf(answer: TypesenseAnswer | undefined, field: string): FacetCounts['counts'] {
  return answer?.facet_counts?.find(({field_name}) => field_name === field)?.counts ?? [];
}

/** Items of the document being read before those of others. */
function ownFirst(hits: readonly SearchHit[], current: string | null): readonly SearchHit[] {
  const isOwn = ({id, href}: SearchHit): boolean =>
    current !== null && (id.startsWith(`${current}/`) || current.startsWith(href.split('#')[0] ?? href));
  return [...hits.filter(isOwn), ...hits.filter((hit) => !isOwn(hit))];
}

function both(...filters: readonly string[]): string {
  return filters.filter((filter) => filter !== '').join(' && ');
}

function oneOf(field: string, values: readonly string[]): string {
  return `${field}:=[${values.map((value) => `\`${value.replaceAll('`', '')}\``).join(',')}]`;
}
