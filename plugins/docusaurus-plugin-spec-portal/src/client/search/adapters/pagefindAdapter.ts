import {type Condition, comparable, type FactKey} from '../../../core/filter/filter.ts';
import {filterOfText} from '../../../core/filter/filterOfText.ts';
import type {FoundFacet, SearchAdapter, SearchAnswer, SearchHit} from '../adapter.ts';
import {grouped, withoutSigns} from './hits.ts';
import type {Pagefind, PagefindAnswer, PagefindRecord} from './pagefindApi.ts';
import {pagefindFilter} from './pagefindFilter.ts';

/**
 * Words by Pagefind's index; ids, titles and completions by `names`, which is fetched in part only. What Pagefind cannot be
 * asked, days and names among the conditions and orders other than the best first, `names` answers too.
 */
export function createPagefindAdapter(load: () => Promise<Pagefind>, names: SearchAdapter): SearchAdapter {
  let loading: Promise<Pagefind> | null = null;
  const loaded = (): Promise<Pagefind> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const search = async (words: string, conditions: readonly Condition[]): Promise<PagefindAnswer | null> => {
    const filters = pagefindFilter(conditions);
    if (filters === null) return null;
    const pagefind = await loaded();
    return pagefind.search(words === '' ? null : words, conditions.length === 0 ? {} : {filters});
  };

  return {
    open: () => names.open(),
    completions: (...question) => names.completions(...question),

    async query(text, options): Promise<SearchAnswer> {
      const {depth, limit, signal} = options;
      const known = await names.query(text, {...options, depth: 'names'});
      const exact = known.groups.find(({kind}) => kind === 'exact')?.records ?? [];
      if (depth === 'names' || (exact.length > 0 && known.groups.length === 1)) return known;
      const {conditions, words, sort} = filterOfText(text);
      const found = sort === null ? await search(words.join(' '), conditions) : null;
      signal?.throwIfAborted();
      if (found === null) return names.query(text, options);
      const records = await Promise.all(found.results.slice(0, limit).map(({data}) => data()));
      signal?.throwIfAborted();
      const groups = grouped(exact, records.map(readRecord));
      return {groups, total: Math.max(exact.length, found.results.length), suggestions: known.suggestions};
    },

    async facets(text, keys, options): Promise<readonly FoundFacet[]> {
      const {conditions, words} = filterOfText(text);
      const isOwn = (key: FactKey) => (condition: Condition) => condition.key === key && !condition.isNegated;
      const asked = words.join(' ');
      await (await loaded()).filters();
      // Keys without a condition of their own share one answer.
      const shared = await search(asked, conditions);
      const facets: FoundFacet[] = [];
      for (const key of keys) {
        options.signal?.throwIfAborted();
        const others = conditions.filter((condition) => !isOwn(key)(condition));
        const found = others.length === conditions.length ? shared : await search(asked, others);
        if (found === null) return names.facets(text, keys, options);
        const values = Object.entries(found.filters[key] ?? {})
          .filter(([, count]) => count > 0)
          .map(([value, count]) => ({value: comparable(value), label: value, count}))
          .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
        if (values.length > 0) facets.push({key, options: values});
      }
      return facets;
    },
  };
}

function readRecord({url, raw_url: href = url, excerpt, meta}: PagefindRecord): SearchHit {
  const {text, spans} = withoutSigns(excerpt, '<mark>', '</mark>');
  const plain = unescaped(text);
  return {
    id: meta['id'] ?? '',
    // The portal's own build wrote kind and stage.
    kind: meta['kind'] as SearchHit['kind'],
    title: meta['title'] ?? '',
    text: plain,
    href,
    in: meta['in'] || null,
    status: meta['stage'] ? ({label: meta['status'] ?? '', stage: meta['stage']} as SearchHit['status']) : null,
    marks: {
      id: [],
      title: [],
      text:
        plain === text
          ? spans
          : spans.map(
              ([from, to]) => [unescaped(text.slice(0, from)).length, unescaped(text.slice(0, to)).length] as const,
            ),
    },
  };
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'"};

/** Text from HTML that holds no tags; in one pass, so that a written `&amp;lt;` stays one. */
function unescaped(html: string): string {
  return html.replaceAll(/&([a-z]+|#39|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
