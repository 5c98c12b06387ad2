import {useMemo} from 'react';
import {filterKey} from '../core/filter/filter.ts';
import {type AskedEmbed, readEmbed} from '../core/filter/readEmbed.ts';
import {answerEmbed, type EmbedSources} from '../core/present/embeds/answerEmbed.ts';
import type {
  BrowserPage,
  ClarificationsPage,
  DecisionsPage,
  EmbedAlias,
  EmbedData,
  EmbedView,
  PortalSummary,
  RunbooksPage,
  TracePage,
} from '../core/present/pageData.ts';
import type {Embed, EmbedName} from '../model/embed.ts';
import {ALL_EMBEDS, embedName, pageName} from '../model/pageName.ts';
import type {Select} from './dataSource.ts';
import type {PageFile} from './usePageData.ts';
import {usePortal} from './usePortal.ts';
import {type DataState, usePortalData} from './usePortalData.ts';

/** A directive of an ordinary page as it stands in the page's source. */
export type WrittenEmbed = Pick<Embed, 'name' | 'label' | 'attributes'>;

/** What it shows; `see` when its spec has another name, `traceHref` where the chain of one requirement stands on a page of its own. */
export type PageEmbed = EmbedView | EmbedAlias | {readonly traceHref: string};

/**
 * What a directive shows in an ordinary page: answered from the file of the spec it names, else from the list's own page.
 * A component that comes to show another directive must be mounted anew.
 */
export function usePageEmbed(embed: WrittenEmbed): DataState<PageEmbed> {
  const {summary} = usePortal();
  const asked = useMemo(() => readEmbed(embed), [embed]);
  const select = useMemo<Select>(
    () => ({key: keyOf(embed), of: (data) => (data === null ? null : answer(embed.name, asked, data, summary))}),
    [embed, asked, summary],
  );
  return usePortalData<PageEmbed>(fileOf(embed.name, asked, summary), select);
}

/** The chain of one requirement, from the trace page of its spec. */
export function useTraceEmbed(traceHref: string, local: string): DataState<EmbedView> {
  const {summary} = usePortal();
  const select = useMemo<Select>(
    () => ({
      key: `trace ${local}`,
      of: (data) => (data === null ? null : traceView(data as PageFile<TracePage>, local)),
    }),
    [local],
  );
  return usePortalData<EmbedView>(pageName(decodeURI(traceHref), summary.routes.home), select);
}

function keyOf({name, label, attributes}: WrittenEmbed): string {
  return JSON.stringify([name, label, ...attributes]);
}

/** The one spec an embed names; null when it names none or several. */
function specOf({pairs}: AskedEmbed): string | null {
  const [spec, ...others] = pairs.filter(([key]) => filterKey(key) === 'spec').map(([, value]) => value.trim());
  return spec === undefined || others.length > 0 || /[,!]/.test(spec) || spec.toLowerCase() === 'none' ? null : spec;
}

const VIEW_OF: Readonly<Partial<Record<EmbedName, 'clarifications' | 'specs' | 'decisions' | 'runbooks'>>> = {
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
  if (VIEW_OF[name]) return answerEmbed(resolved(name, asked, null), listSources(name, data, summary));
  const file = data as EmbedAlias | EmbedData | readonly EmbedData[];
  if ('see' in file) return file;
  const groups: readonly EmbedData[] = 'artifact' in file ? [file] : file;
  const key = 'artifact' in file ? file.artifact.key : null;
  if (name === 'trace') return groups[0]?.traceHref ? {traceHref: groups[0].traceHref} : null;
  return answerEmbed(resolved(name, asked, key), {...NO_SOURCES, ...world(summary), items: () => groups});
}

/** In the file of one spec, however it was called, the spec's key is its name. */
function resolved(name: EmbedName, {pairs, limit, columns, problems}: AskedEmbed, spec: string | null) {
  const conditions = pairs.map(
    ([key, value]) => [key, spec !== null && filterKey(key) === 'spec' ? spec : value] as const,
  );
  return {name, conditions, item: null, limit, columns, problems};
}

const NO_SOURCES = {items: () => [], questions: () => [], documents: () => [], trace: () => null} as const;

function world({today, routes}: PortalSummary): Pick<EmbedSources, 'today' | 'route'> {
  return {today, route: (view) => routes[view]};
}

function listSources(name: EmbedName, data: unknown, summary: PortalSummary): EmbedSources {
  const sources = {...NO_SOURCES, ...world(summary)};
  if (name === 'clarifications') {
    const {open, answered} = (data as PageFile<ClarificationsPage>).data;
    return {...sources, questions: () => [...open, ...answered]};
  }
  const {rows} = (data as PageFile<BrowserPage | DecisionsPage | RunbooksPage>).data;
  return {...sources, documents: () => rows};
}

function traceView({data: {rows, spec, inherited}}: PageFile<TracePage>, local: string): EmbedView | null {
  const row = rows.find(({localId}) => localId?.toLowerCase() === local.toLowerCase());
  return row ? {shows: 'trace', row, spec, inherited} : null;
}
