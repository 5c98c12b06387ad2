import type {Link} from '../../../model/link.ts';
import type {Memory} from '../../memory/memory.ts';
import type {MatrixSheet, SheetSource} from '../csv/matrixSheet.ts';
import {STATE_WORDS} from '../csv/stateWords.ts';
import type {BesideView} from '../pageData.ts';
import {howText, statusText, suspectText} from '../plainWords.ts';
import {howFound, isOwn, type Views} from '../views.ts';
import type {Beside} from './beside.ts';
import type {TracedItem, TracedSpec} from './tracePages.ts';

const COLUMNS = [
  'Requirement',
  'Spec',
  'Spec title',
  'Spec status',
  'ID',
  'Kind',
  'Level',
  'Section',
  'Statement',
  'State',
  'Reason',
  'Decisions',
  'Runbooks',
  'Alerts',
  'Through the spec',
  'How found',
  'Stories',
  'Tasks',
  'Open questions',
  'File',
  'Line',
  'Source',
] as const;

/** All rows of the matrix with whole statements and places: what an auditor takes along. Same order as the page. */
export function makeMatrixSheet(
  specs: readonly TracedSpec[],
  beside: Beside,
  views: Views,
  source: SheetSource,
  memory: Memory,
): MatrixSheet {
  const byKey = new Map(specs.map((spec) => [spec.key, spec.rows]));
  const traced = memory.read('spec of the sheet', (key: string) => byKey.get(key) ?? []);
  const records = memory.remember('records of a spec', (key: string) =>
    traced(key).map((row) => recordOf(key, row, beside, views)),
  );
  return {
    columns: COLUMNS,
    rows: specs.flatMap(({key}) => records(key)),
    source,
  };
}

function recordOf(spec: string, {item, coverage, state}: TracedItem, beside: Beside, views: Views): readonly string[] {
  const {title, status} = views.ref(spec);
  const {decisions, runbooks, waivers} = coverage;
  const {stories, tasks, alerts} = beside(item);
  const questions = views.itemView(item).clarifications.filter((question) => question.state === 'open').length;
  const own = [...decisions, ...runbooks].filter(isOwn);
  const inherited = [...decisions, ...runbooks].filter((link) => !isOwn(link));
  const suspect = views.suspect(item.id);
  const {path, line, href} = views.place(item.position);
  const record: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    Requirement: item.id,
    Spec: spec,
    'Spec title': title,
    'Spec status': statusText(status),
    ID: item.localId ?? '',
    Kind: item.kind,
    Level: item.level ?? '',
    Section: item.section,
    Statement: item.title === null ? item.text : [item.title, item.text].filter(Boolean).join(': '),
    State: STATE_WORDS[state],
    Reason: [
      ...waivers.map(({side, reason}) => `${side} n/a: ${reason}`),
      ...(suspect === null ? [] : [suspectText(suspect)]),
    ].join('; '),
    Decisions: namesOf(decisions.filter(isOwn)),
    Runbooks: namesOf(runbooks.filter(isOwn)),
    Alerts: alerts.map(({name}) => name).join('; '),
    'Through the spec': namesOf(inherited),
    'How found': own.map((link) => `${link.to.artifact}: ${howText(howFound(link))}`).join('; '),
    Stories: labelsOf(stories),
    Tasks: tasks.map(({label, isDone}) => `${label}${isDone ? ' (done)' : ''}`).join('; '),
    'Open questions': String(questions),
    File: path,
    Line: String(line),
    Source: href ?? '',
  };
  return COLUMNS.map((column) => record[column]);
}

function namesOf(links: readonly Link[]): string {
  return links.map(({to}) => to.artifact).join('; ');
}

function labelsOf(items: readonly BesideView[]): string {
  return items.map(({label}) => label).join('; ');
}
