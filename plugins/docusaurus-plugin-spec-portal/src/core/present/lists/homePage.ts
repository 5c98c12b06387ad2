import {ARTIFACT_KINDS, type ArtifactKind} from '../../../model/artifact.ts';
import type {Diagnostic, Severity} from '../../../model/diagnostic.ts';
import type {Evidence} from '../../../model/evidence.ts';
import type {Trace} from '../../../model/trace.ts';
import {openQuestions} from '../../resolve/indexes.ts';
import {compare} from '../compare.ts';
import {groupBy} from '../groupBy.ts';
import {recentChanges} from '../history/changeView.ts';
import type {ArtifactRow, HomePage, StageCount, TotalsView} from '../pageData.ts';
import type {Addresses, Scanned} from '../portal.ts';
import type {Views} from '../views.ts';

export interface HomeSource {
  readonly trace: Trace;
  readonly diagnostics: readonly Diagnostic[];
  readonly evidence: Evidence;
  readonly scanned: Scanned;
  /** Of all specs. */
  readonly totals: TotalsView;
  readonly views: Views;
  readonly addresses: Addresses;
}

const RECENT = 8;
const CHANGES = 10;
const ON_CALL = 6;

export function homePage(source: HomeSource): HomePage {
  const {trace, scanned, evidence, views, addresses} = source;
  const changes = recentChanges(evidence.history, CHANGES, views, addresses);
  const rows = trace.artifacts.filter(({isTemplate}) => !isTemplate).map((artifact) => views.row(artifact.key));
  return {
    view: 'home',
    counts: countsOf(source, rows),
    attention: attentionOf(source),
    changes,
    recent: changes.length > 0 ? [] : recentOf(rows),
    alerts: alertsOf(source),
    runbooks: onCall(source),
    missing: scanned.files === 0 ? [] : missingKinds(rows),
    scanned,
  };
}

function recentOf(rows: readonly ArtifactRow[]): readonly ArtifactRow[] {
  return rows
    .filter((row) => dateOf(row) !== '')
    .toSorted((a, b) => compare(dateOf(b), dateOf(a)))
    .slice(0, RECENT);
}

function dateOf({updated, created}: ArtifactRow): string {
  return updated ?? created ?? '';
}

function countsOf(
  {trace, diagnostics, totals, views, addresses}: HomeSource,
  rows: readonly ArtifactRow[],
): HomePage['counts'] {
  const ofKind = (kind: ArtifactKind) => rows.filter((row) => row.kind === kind);
  const runbooks = ofKind('runbook');
  const open = openQuestions(trace.items);
  const asking = new Set(open.map(({artifact}) => artifact)).size;
  const doubtful = diagnostics.filter(({code}) => CHECK_NEEDED.has(code)).length;
  const specs = ofKind('spec');
  const decisions = ofKind('decision');
  return [
    {what: 'specs', value: specs.length, stages: stagesOf(specs), href: addresses.view('specs')},
    {what: 'decisions', value: decisions.length, stages: stagesOf(decisions), href: addresses.view('decisions')},
    {
      what: 'runbooks',
      value: runbooks.length,
      named: runbooks.filter(({key}) => views.servedLinks(key).length > 0).length,
      href: addresses.view('runbooks'),
    },
    {
      what: 'traced',
      value: totals.traced,
      asked: totals.asked,
      gaps: totals.uncovered,
      href: addresses.view('coverage'),
    },
    {what: 'questions', value: open.length, documents: asking, href: addresses.view('clarifications')},
    {
      what: 'doubtful',
      value: doubtful,
      href: `${addresses.view('problems')}?${[...CHECK_NEEDED].map((code) => `code=${code}`).join('&')}`,
    },
  ];
}

/** What was right once and may not be any more. */
const CHECK_NEEDED: ReadonlySet<string> = new Set(['suspect-link', 'stale-runbook']);

function attentionOf({trace, diagnostics, totals, addresses}: HomeSource): HomePage['attention'] {
  const open = openQuestions(trace.items).length;
  const number = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const problems = (severity: Severity) => `${addresses.view('problems')}?severity=${severity}`;
  const lines: HomePage['attention'] = [
    {what: 'errors', count: number('error'), severity: 'error', href: problems('error')},
    {what: 'warnings', count: number('warning'), severity: 'warning', href: problems('warning')},
    {what: 'questions', count: open, severity: 'info', href: `${addresses.view('clarifications')}?state=open`},
    {what: 'gaps', count: totals.uncovered, severity: 'warning', href: `${addresses.view('matrix')}?state=gap`},
  ];
  return lines.filter(({count}) => count > 0);
}

const ALERTS = 24;

function alertsOf({trace, addresses}: HomeSource): HomePage['alerts'] {
  return {
    total: trace.alerts.length,
    shown: trace.alerts
      .toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()))
      .slice(0, ALERTS)
      .map(({name}) => ({name, href: addresses.alert(name)})),
  };
}

/** Those somebody has walked through stand first, the newest walk at the top; then by title. */
function onCall({trace, views}: HomeSource): HomePage['runbooks'] {
  const runbooks = trace.artifacts.filter(({kind, isTemplate}) => kind === 'runbook' && !isTemplate);
  return {
    total: runbooks.length,
    shown: runbooks
      .toSorted(
        (a, b) =>
          compare(b.dates.verified ?? '', a.dates.verified ?? '') ||
          compare(a.title.toLowerCase(), b.title.toLowerCase()) ||
          compare(a.path, b.path),
      )
      .slice(0, ON_CALL)
      .map(({key}) => views.ref(key)),
  };
}

/** A first file of each kind, small enough to be typed. */
const FIRST_FILES: Readonly<Record<ArtifactKind, {readonly path: string; readonly text: string}>> = {
  spec: {
    path: 'docs/specs/001-first/spec.md',
    text: '# SPEC-001: What is wanted\n\n**Status**: Draft\n\n- **FR-001**: The system MUST …\n',
  },
  decision: {
    path: 'docs/decisions/0001-first.md',
    text: '# ADR-0001: What was decided\n\n**Status**: Proposed\n\n## Context\n\n## Decision\n\n## Consequences\n',
  },
  runbook: {
    path: 'docs/runbooks/first.md',
    text: '# What to do when …\n\n**Last verified**: 2026-01-31\n\n## Check\n\n1. …\n\n## Fix\n\n1. …\n',
  },
};

function missingKinds(rows: readonly ArtifactRow[]): HomePage['missing'] {
  const present = new Set(rows.map(({kind}) => kind));
  return ARTIFACT_KINDS.filter((kind) => !present.has(kind)).map((kind) => ({kind, ...FIRST_FILES[kind]}));
}

/** Most frequent first. */
function stagesOf(rows: readonly ArtifactRow[]): readonly StageCount[] {
  return [...groupBy(rows, ({status}) => status.stage)]
    .map(([stage, {length}]) => ({stage, count: length}))
    .toSorted((a, b) => b.count - a.count);
}
