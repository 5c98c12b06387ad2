import type {Diagnostic, Severity} from '../../model/diagnostic.ts';
import type {Trace} from '../../model/trace.ts';
import {RULES} from '../check/rules/index.ts';
import {artifactRow} from './artifactRow.ts';
import {diagnosticView} from './diagnosticView.ts';
import type {ClarificationsPage, HomePage, ProblemsPage} from './pageData.ts';
import type {Addresses, Scanned} from './portal.ts';
import {totalsOf, tracedSpecs} from './tracePages.ts';
import {countOf, type KIND_WORDS, type Views} from './views.ts';

export function clarificationsPage({items}: Trace, views: Views): ClarificationsPage {
  const all = items.filter(({kind}) => kind === 'clarification').map(views.clarification);
  return {
    view: 'clarifications',
    open: all.filter(({state}) => state === 'open'),
    answered: all.filter(({state}) => state !== 'open'),
  };
}

const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

export function problemsPage(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  views: Views,
  addresses: Addresses,
): ProblemsPage {
  const artifactOf = new Map(trace.files.map(({facts, artifact}) => [facts.path, artifact]));
  const rows = diagnostics
    .toSorted((a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity))
    .map((diagnostic) => {
      const {path} = diagnostic.position;
      const artifact = artifactOf.get(path);
      return diagnosticView(diagnostic, views, artifact === undefined ? null : addresses.file(artifact, path));
    });
  const counts = new Map<string, number>();
  for (const {code} of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    view: 'problems',
    rows,
    codes: [...counts].map(([code, count]) => ({value: code, label: code, count})),
    checked: {
      files: trace.files.length,
      references: trace.files.reduce((sum, {facts}) => sum + facts.references.length, 0),
      rules: RULES.map(({code}) => code),
    },
  };
}

const RECENT = 8;

export function homePage(
  trace: Trace,
  diagnostics: readonly Diagnostic[],
  scanned: Scanned,
  views: Views,
  addresses: Addresses,
): HomePage {
  const rows = trace.artifacts.map((artifact) => artifactRow(artifact, views));
  const ofKind = (kind: keyof typeof KIND_WORDS) => rows.filter((row) => row.kind === kind);
  const totals = totalsOf(tracedSpecs(trace, views).flatMap((spec) => spec.rows));
  const open = trace.items.filter(({kind, state}) => kind === 'clarification' && state === 'open').length;
  const number = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const dated = rows.filter(({updated, created}) => updated ?? created);
  const dateOf = ({updated, created}: (typeof rows)[number]) => updated ?? created ?? '';
  return {
    view: 'home',
    counts: [
      {label: 'Specs', value: ofKind('spec').length, detail: stagesOf(ofKind('spec')), href: addresses.view('specs')},
      {
        label: 'Decisions',
        value: ofKind('decision').length,
        detail: stagesOf(ofKind('decision')),
        href: addresses.view('decisions'),
      },
      {
        label: 'Runbooks',
        value: ofKind('runbook').length,
        detail: `${ofKind('runbook').filter(({key}) => views.servedLinks(key).length > 0).length} named by specs`,
        href: addresses.view('runbooks'),
      },
      {
        label: 'Requirements traced',
        value: totals.requirements - totals.uncovered,
        detail: `of ${totals.requirements}; ${totals.uncovered} without decision and runbook`,
        href: addresses.view('matrix'),
      },
    ],
    attention: [
      ...lineIf(number('error'), 'error', 'error', addresses.view('problems')),
      ...lineIf(number('warning'), 'warning', 'warning', addresses.view('problems')),
      ...lineIf(open, 'open question', 'info', addresses.view('clarifications')),
      ...lineIf(
        totals.uncovered,
        'requirement',
        'warning',
        `${addresses.view('matrix')}?state=uncovered`,
        'without decision and runbook',
      ),
    ],
    recent: dated.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0)).slice(0, RECENT),
    runbooks: ofKind('runbook')
      .map(({key}) => views.ref(key))
      .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)),
    scanned,
  };
}

function lineIf(count: number, word: string, severity: Severity, href: string, tail = ''): HomePage['attention'] {
  return count === 0 ? [] : [{text: [countOf(count, word), tail].filter(Boolean).join(' '), href, severity}];
}

/** `12 draft, 3 accepted`. */
function stagesOf(rows: readonly {readonly status: {readonly stage: string}}[]): string {
  const counts = new Map<string, number>();
  for (const {status} of rows) counts.set(status.stage, (counts.get(status.stage) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([stage, count]) => `${count} ${stage === 'unset' ? 'without status' : stage}`)
    .join(', ');
}
