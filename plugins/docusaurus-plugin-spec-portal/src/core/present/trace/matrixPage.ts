import type {Link} from '../../../model/link.ts';
import {artifactRow} from '../lists/artifactRow.ts';
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
}

/** With more rows than a page shows, it leads to the specs, and the sheet has all. */
export function matrixPage(source: MatrixSource, mostRows: number): MatrixPage {
  const {specs, views, addresses} = source;
  const {documents, groups} = matrixGroups(source);
  const all = specs.flatMap(({rows}) => rows);
  const isSummary = all.length > mostRows;
  return {
    view: 'matrix',
    totals: totalsOf(all),
    documents,
    groups: isSummary ? groups.map((group) => ({...group, rows: []})) : groups,
    isSummary,
    size: all.length,
    facets: matrixFacets(specs, views),
    csvHref: addresses.data('matrix.csv'),
  };
}

/** All rows, however many. */
export function matrixGroups({
  specs,
  beside,
  views,
  addresses,
}: MatrixSource): Pick<MatrixPage, 'documents' | 'groups'> {
  const documents = createDocuments(views);
  const groups = specs.map(({key, rows}): MatrixGroup => {
    const {decisions, runbooks} = views.inherited(key);
    const artifact = views.artifact(key);
    return {
      spec: views.ref(key),
      owners: artifact ? artifactRow(artifact, views).owners : [],
      totals: totalsOf(rows),
      traceHref: addresses.trace(key),
      withDecision: rows.filter(({coverage}) => coverage.decisions.length > 0).length,
      withRunbook: rows.filter(({coverage}) => coverage.runbooks.length > 0).length,
      inherited: {decisions: decisions.map(documents.numberOf), runbooks: runbooks.map(documents.numberOf)},
      rows: rows.map((row) => matrixRow(row, documents, beside, views)),
    };
  });
  return {documents: documents.all, groups};
}

/** Names of documents, each once, in the order they are met. */
interface Documents {
  readonly all: readonly NameView[];
  readonly numberOf: (link: Link) => number;
}

function createDocuments(views: Views): Documents {
  const all: NameView[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: ({to}) => {
      const known = numbers.get(to.artifact);
      if (known !== undefined) return known;
      const {key, title, href} = views.ref(to.artifact);
      numbers.set(key, all.length);
      return all.push({label: key, title, href}) - 1;
    },
  };
}

const MATRIX_TEXT = 160;

function matrixRow({item, coverage, state}: TracedItem, documents: Documents, beside: Beside, views: Views): MatrixRow {
  const {localId, anchor, title, text, kind, level, section, artifact, position} = item;
  const {stories, tasks, alerts} = beside(item);
  const questions = views.itemView(item).clarifications.filter((question) => question.state === 'open').length;
  const suspect = views.suspect(item.id);
  return {
    id: localId,
    anchor,
    text: shorten(title ?? text, MATRIX_TEXT),
    kind,
    level,
    state,
    ...(position.path === views.artifact(artifact)?.path ? {} : {page: views.itemHref(item).split('#', 1)[0]}),
    ...(section === '' ? {} : {section}),
    ...listed('decisions', coverage.decisions.filter(isOwn).map(documents.numberOf)),
    ...listed('runbooks', coverage.runbooks.filter(isOwn).map(documents.numberOf)),
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
