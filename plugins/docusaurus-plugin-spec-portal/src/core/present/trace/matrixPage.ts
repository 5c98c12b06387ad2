import type {Link} from '../../../model/link.ts';
import type {Memory} from '../../memory/memory.ts';
import type {MatrixGroup, MatrixPage, MatrixRow, NameView} from '../pageData.ts';
import type {Addresses} from '../portal.ts';
import {shorten} from '../slots.ts';
import {isOwn, type Views} from '../views.ts';
import type {Beside} from './beside.ts';
import {matrixFacets} from './matrixFacets.ts';
import {type TracedItem, type TracedSpec, totalsOf} from './tracePages.ts';

export interface MatrixSource {
  readonly specs: readonly TracedSpec[];
  readonly beside: Beside;
  readonly views: Views;
  readonly addresses: Addresses;
  readonly memory: Memory;
}

/** With more rows than a page shows, it leads to the specs, and the sheet has all. */
export function matrixPage(source: MatrixSource, mostRows: number): MatrixPage {
  const {specs, views, addresses} = source;
  const all = specs.flatMap(({rows}) => rows);
  const isSummary = all.length > mostRows;
  return {
    view: 'matrix',
    totals: totalsOf(all),
    ...groupsOf(source, !isSummary),
    isSummary,
    size: all.length,
    facets: matrixFacets(specs, views),
    csvHref: addresses.data('matrix.csv'),
  };
}

/** All rows, however many. */
export function matrixGroups(source: MatrixSource): Pick<MatrixPage, 'documents' | 'groups'> {
  return groupsOf(source, true);
}

/** A spec in the matrix, before its documents have their numbers. */
interface Head extends Omit<MatrixGroup, 'inherited' | 'rows'> {
  /** Keys of the documents it names, each once, in the order they are met. */
  readonly targets: readonly string[];
  readonly inherited: {readonly decisions: readonly string[]; readonly runbooks: readonly string[]};
}

function groupsOf(
  {specs, beside, views, addresses, memory}: MatrixSource,
  hasRows: boolean,
): Pick<MatrixPage, 'documents' | 'groups'> {
  const traced = new Map(specs.map(({key, rows}) => [key, rows]));
  const rowsOf = memory.read('spec in the matrix', (key: string) => traced.get(key) ?? []);
  const headOf = memory.remember('group of the matrix', (key: string) =>
    matrixHead(key, rowsOf(key), views, addresses),
  );
  const matrixRows = memory.remember('rows of a group of the matrix', (key: string): readonly MatrixRow[] => {
    const places = new Map(headOf(key).targets.map((target, place) => [target, place]));
    return rowsOf(key).map((row) => matrixRow(row, places, beside, views));
  });
  const documents = createDocuments(views);
  const groups = specs.map(({key}): MatrixGroup => {
    const {targets, inherited, ...head} = headOf(key);
    const numbers = targets.map(documents.numberOf);
    return {
      ...head,
      inherited: {
        decisions: inherited.decisions.map(documents.numberOf),
        runbooks: inherited.runbooks.map(documents.numberOf),
      },
      rows: hasRows ? matrixRows(key).map((row) => numbered(row, numbers)) : [],
    };
  });
  return {documents: documents.all, groups};
}

function matrixHead(key: string, rows: readonly TracedItem[], views: Views, addresses: Addresses): Head {
  const {decisions, runbooks} = views.inherited(key);
  const named = rows.flatMap(({coverage}) => [...coverage.decisions.filter(isOwn), ...coverage.runbooks.filter(isOwn)]);
  return {
    spec: views.ref(key),
    owners: views.row(key).owners,
    totals: totalsOf(rows),
    traceHref: addresses.trace(key),
    withDecision: rows.filter(({coverage}) => coverage.decisions.length > 0).length,
    withRunbook: rows.filter(({coverage}) => coverage.runbooks.length > 0).length,
    inherited: {decisions: decisions.map(keyOf), runbooks: runbooks.map(keyOf)},
    targets: [...new Set([...decisions, ...runbooks, ...named].map(keyOf))],
  };
}

function keyOf({to}: Link): string {
  return to.artifact;
}

/** The numbers of a row count in its spec's own list; on the page they count in the list of all. */
function numbered(row: MatrixRow, numbers: readonly number[]): MatrixRow {
  const {decisions, runbooks} = row;
  const onPage = (places: readonly number[]) => places.map((place) => numbers[place] ?? 0);
  return {
    ...row,
    ...(decisions && {decisions: onPage(decisions)}),
    ...(runbooks && {runbooks: onPage(runbooks)}),
  };
}

/** Names of documents, each once, in the order they are met. */
interface Documents {
  readonly all: readonly NameView[];
  readonly numberOf: (key: string) => number;
}

function createDocuments(views: Views): Documents {
  const all: NameView[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const {title, href} = views.ref(key);
      numbers.set(key, all.length);
      return all.push({label: key, title, href}) - 1;
    },
  };
}

const MATRIX_TEXT = 160;

function matrixRow(
  {item, coverage, state}: TracedItem,
  places: ReadonlyMap<string, number>,
  beside: Beside,
  views: Views,
): MatrixRow {
  const {localId, anchor, title, text, kind, level, section, artifact, position} = item;
  const {stories, tasks, alerts} = beside(item);
  const questions = views.itemView(item).clarifications.filter((question) => question.state === 'open').length;
  const suspect = views.suspect(item.id);
  const placeOf = (link: Link) => places.get(keyOf(link)) ?? 0;
  return {
    id: localId,
    anchor,
    text: shorten(title ?? text, MATRIX_TEXT),
    kind,
    level,
    state,
    ...(position.path === views.artifact(artifact)?.path ? {} : {page: views.itemHref(item).split('#', 1)[0]}),
    ...(section === '' ? {} : {section}),
    ...listed('decisions', coverage.decisions.filter(isOwn).map(placeOf)),
    ...listed('runbooks', coverage.runbooks.filter(isOwn).map(placeOf)),
    ...listed(
      'alerts',
      alerts.map(({name}) => name),
    ),
    ...listed(
      'tasks',
      tasks.map(({label}) => label),
    ),
    ...listed(
      'stories',
      stories.map(({label}) => label),
    ),
    ...(questions > 0 ? {questions} : {}),
    ...acceptedOf(coverage.waivers),
    ...(suspect === null ? {} : {suspect}),
  };
}

function listed<Key extends string, Value>(
  key: Key,
  values: readonly Value[],
): Partial<Readonly<Record<Key, readonly Value[]>>> {
  return values.length === 0 ? {} : ({[key]: values} as Record<Key, readonly Value[]>);
}

/** A reason for both sides stands on both. */
function acceptedOf(waivers: TracedItem['coverage']['waivers']): Pick<MatrixRow, 'accepted'> {
  const reasonOf = (wanted: 'decision' | 'runbook') =>
    waivers.find(({side}) => side === wanted || side === 'trace')?.reason;
  const [decision, runbook] = [reasonOf('decision'), reasonOf('runbook')];
  return waivers.length === 0
    ? {}
    : {accepted: {...(decision === undefined ? {} : {decision}), ...(runbook === undefined ? {} : {runbook})}};
}
