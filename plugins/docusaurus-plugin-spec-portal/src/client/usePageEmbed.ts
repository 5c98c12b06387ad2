import {useMemo} from 'react';
import {filterKey} from '../core/filter/filter.ts';
import {type AskedEmbed, readEmbed} from '../core/filter/readEmbed.ts';
import {answerEmbed, type EmbedSources} from '../core/present/embeds/answerEmbed.ts';
import type {
  BrowserPage,
  ChangesPage,
  ClarificationsPage,
  DecisionsPage,
  EmbedAlias,
  EmbedData,
  EmbedView,
  PortalSummary,
  RunbooksPage,
} from '../core/present/pageData.ts';
import type {Embed, EmbedName, ResolvedEmbed} from '../model/embed.ts';
import type {ItemId} from '../model/item.ts';
import {ALL_EMBEDS, embedName, pageName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import {identityOf} from './useEmbed.ts';
import type {PageFile} from './usePageData.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** A directive of an ordinary page as it stands in the page's source. */
export type WrittenEmbed = Pick<Embed, 'name' | 'label' | 'attributes'>;

/** What it shows; `see` when its spec has another name. */
export type PageEmbed = EmbedView | EmbedAlias;

/**
 * What a directive shows in an ordinary page: answered from the file of the spec it names, else from the list's own page.
 * A component that comes to show another directive must be mounted anew.
 */
export function usePageEmbed(embed: WrittenEmbed): DataState<PageEmbed> {
  const {summary} = usePortal();
  const asked = useMemo(() => readEmbed(embed), [embed]);
  const select = useMemo<Select>(
    () => ({key: keyOf(embed), of: (data) => answer(embed.name, asked, data, summary)}),
    [embed, asked, summary],
  );
  return usePortalData<PageEmbed>(fileOf(embed.name, asked, summary), select);
}

function keyOf({name, label, attributes}: WrittenEmbed): string {
  return JSON.stringify([name, label, ...attributes]);
}

/** The one spec an embed names; null when it names none or several. */
function specOf({pairs}: AskedEmbed): string | null {
  const [spec, ...others] = pairs.filter(([key]) => filterKey(key) === 'spec').map(([, value]) => value.trim());
  return spec === undefined || others.length > 0 || /[,!]/.test(spec) || spec.toLowerCase() === 'none' ? null : spec;
}

const VIEW_OF: Readonly<Partial<Record<EmbedName, 'changes' | 'clarifications' | 'specs' | 'decisions' | 'runbooks'>>> =
  {
    changes: 'changes',
    clarifications: 'clarifications',
    'spec-table': 'specs',
    'decision-table': 'decisions',
    'runbook-table': 'runbooks',
  };

function fileOf(name: EmbedName, asked: AskedEmbed, {routes}: PortalSummary): string {
  const view = VIEW_OF[name];
  if (view) return pageName(routes[view], routes.home);
  const spec = name === 'trace' ? (asked.pairs[0]?.[1].split('/')[0] ?? '') : specOf(asked);
  return spec === null ? ALL_EMBEDS : embedName(spec);
}

/** The files are written by the same build as this code, so their shape follows from their names. */
function answer(name: EmbedName, asked: AskedEmbed, data: unknown, summary: PortalSummary): PageEmbed | null {
  if (VIEW_OF[name]) return answerEmbed(resolved(name, asked, null, []), listSources(name, data, summary));
  const file = data as EmbedAlias | EmbedData | readonly EmbedData[];
  if ('see' in file) return file;
  const groups: readonly EmbedData[] = 'artifact' in file ? [file] : file;
  const key = 'artifact' in file ? file.artifact.key : null;
  return answerEmbed(resolved(name, asked, key, groups), {...NO_SOURCES, ...world(summary), items: () => groups});
}

/** Ids in data are texts; the spec is what stands before the first slash. */
function itemId({id}: {readonly id: string}): ItemId {
  const [artifact = '', ...local] = id.split('/');
  return `${artifact}/${local.join('/')}`;
}

/** In the file of one spec, however it was called, the spec's key is its name. */
function resolved(
  name: EmbedName,
  {pairs, limit, columns, problems}: AskedEmbed,
  spec: string | null,
  groups: readonly EmbedData[],
): ResolvedEmbed {
  const conditions = pairs.map(
    ([key, value]) => [key, spec !== null && filterKey(key) === 'spec' ? spec : value] as const,
  );
  const local = identityOf(
    pairs
      .find(([key]) => key === 'id')?.[1]
      .split('/')
      .slice(1)
      .join('/') ?? '',
  );
  const row = groups
    .flatMap(({requirements}) => requirements)
    .find(({localId, anchor}) => identityOf(localId ?? anchor) === local);
  return {name, conditions, item: name === 'trace' && row ? itemId(row) : null, limit, columns, problems};
}

const NO_SOURCES = {items: () => [], questions: () => [], documents: () => [], changes: () => []} as const;

function world({today, routes}: PortalSummary): Pick<EmbedSources, 'today' | 'route'> {
  return {today, route: (view) => routes[view]};
}

function listSources(name: EmbedName, data: unknown, summary: PortalSummary): EmbedSources {
  const sources = {...NO_SOURCES, ...world(summary)};
  if (name === 'clarifications') {
    const {open, answered} = (data as PageFile<ClarificationsPage>).data;
    return {...sources, questions: () => [...open, ...answered]};
  }
  if (name === 'changes') {
    const {rows} = (data as PageFile<ChangesPage>).data;
    return {...sources, changes: () => rows};
  }
  const {rows} = (data as PageFile<BrowserPage | DecisionsPage | RunbooksPage>).data;
  return {...sources, documents: () => rows};
}
