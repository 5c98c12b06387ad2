import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {
  Basis,
  Level,
  LinkType,
  SearchKind,
  Severity,
  TraceState,
  WaiverView,
} from 'docusaurus-plugin-spec-portal/client';

/* Words of the model as readers see them. Each is asked for when it is drawn, since the language is known only then. */

const KINDS: Record<SearchKind, () => string> = {
  spec: () => translate({id: 'specPortal.kind.spec', message: 'Spec'}),
  decision: () => translate({id: 'specPortal.kind.decision', message: 'Decision'}),
  runbook: () => translate({id: 'specPortal.kind.runbook', message: 'Runbook'}),
  requirement: () => translate({id: 'specPortal.kind.requirement', message: 'Requirement'}),
  'success-criterion': () => translate({id: 'specPortal.kind.criterion', message: 'Success criterion'}),
  'user-story': () => translate({id: 'specPortal.kind.story', message: 'User story'}),
  scenario: () => translate({id: 'specPortal.kind.scenario', message: 'Scenario'}),
  task: () => translate({id: 'specPortal.kind.task', message: 'Task'}),
  clarification: () => translate({id: 'specPortal.kind.clarification', message: 'Question'}),
  entity: () => translate({id: 'specPortal.kind.entity', message: 'Entity'}),
  'edge-case': () => translate({id: 'specPortal.kind.edgeCase', message: 'Edge case'}),
  check: () => translate({id: 'specPortal.kind.check', message: 'Check'}),
  alert: () => translate({id: 'specPortal.kind.alert', message: 'Alert'}),
  step: () => translate({id: 'specPortal.kind.step', message: 'Step'}),
  section: () => translate({id: 'specPortal.kind.section', message: 'Section'}),
};

export function kindWord(kind: SearchKind): string {
  return wordOf(KINDS, kind);
}

/** Whether it is a kind this page has a word for; an engine of another version might name others. */
export function isKind(value: string): value is SearchKind {
  return Object.hasOwn(KINDS, value);
}

/** Several things of one kind. */
export function kindsWord(kind: SearchKind): string {
  const words: Record<SearchKind, () => string> = {
    spec: () => translate({id: 'specPortal.kinds.spec', message: 'Specs'}),
    decision: () => translate({id: 'specPortal.kinds.decision', message: 'Decisions'}),
    runbook: () => translate({id: 'specPortal.kinds.runbook', message: 'Runbooks'}),
    requirement: () => translate({id: 'specPortal.kinds.requirement', message: 'Requirements'}),
    'success-criterion': () => translate({id: 'specPortal.kinds.criterion', message: 'Success criteria'}),
    'user-story': () => translate({id: 'specPortal.kinds.story', message: 'User stories'}),
    scenario: () => translate({id: 'specPortal.kinds.scenario', message: 'Scenarios'}),
    task: () => translate({id: 'specPortal.kinds.task', message: 'Tasks'}),
    clarification: () => translate({id: 'specPortal.kinds.clarification', message: 'Questions'}),
    entity: () => translate({id: 'specPortal.kinds.entity', message: 'Entities'}),
    'edge-case': () => translate({id: 'specPortal.kinds.edgeCase', message: 'Edge cases'}),
    check: () => translate({id: 'specPortal.kinds.check', message: 'Checks'}),
    alert: () => translate({id: 'specPortal.kinds.alert', message: 'Alerts'}),
    step: () => translate({id: 'specPortal.kinds.step', message: 'Steps of runbooks'}),
    section: () => translate({id: 'specPortal.kinds.section', message: 'Sections'}),
  };
  return wordOf(words, kind);
}

export function coverageWord(state: TraceState): string {
  const words: Record<TraceState, () => string> = {
    covered: () => translate({id: 'specPortal.coverage.covered', message: 'Traced'}),
    inherited: () => translate({id: 'specPortal.coverage.inherited', message: 'Through its spec'}),
    uncovered: () => translate({id: 'specPortal.coverage.uncovered', message: 'Gap'}),
    waived: () => translate({id: 'specPortal.coverage.waived', message: 'Accepted gap'}),
    suspect: () => translate({id: 'specPortal.coverage.suspect', message: 'Check needed'}),
    optional: () => translate({id: 'specPortal.coverage.optional', message: 'Not asked'}),
  };
  return wordOf(words, state);
}

export function severityWord(severity: Severity): string {
  const words: Record<Severity, () => string> = {
    error: () => translate({id: 'specPortal.severity.error', message: 'Error'}),
    warning: () => translate({id: 'specPortal.severity.warning', message: 'Warning'}),
    info: () => translate({id: 'specPortal.severity.info', message: 'Note'}),
  };
  return wordOf(words, severity);
}

export function basisWord(basis: Basis): string {
  const words: Record<Basis, () => string> = {
    direct: () => translate({id: 'specPortal.basis.direct', message: 'named there'}),
    section: () => translate({id: 'specPortal.basis.section', message: 'by its section'}),
    inherited: () => translate({id: 'specPortal.basis.inherited', message: 'through the spec'}),
    derived: () => translate({id: 'specPortal.basis.derived', message: 'said by the other side'}),
    task: () => translate({id: 'specPortal.basis.task', message: 'by a task that names both'}),
  };
  return wordOf(words, basis);
}

export function linkWord(type: LinkType): string {
  const words: Record<LinkType, () => string> = {
    'decided-by': () => translate({id: 'specPortal.link.decidedBy', message: 'is decided by this'}),
    'operated-by': () => translate({id: 'specPortal.link.operatedBy', message: 'is operated by this'}),
    supersedes: () => translate({id: 'specPortal.link.supersedes', message: 'supersedes this'}),
    'superseded-by': () => translate({id: 'specPortal.link.supersededBy', message: 'is superseded by this'}),
    amends: () => translate({id: 'specPortal.link.amends', message: 'amends this'}),
    implements: () => translate({id: 'specPortal.link.implements', message: 'implements this'}),
    verifies: () => translate({id: 'specPortal.link.verifies', message: 'verifies this'}),
    'depends-on': () => translate({id: 'specPortal.link.dependsOn', message: 'depends on this'}),
    covers: () => translate({id: 'specPortal.link.covers', message: 'covers this'}),
    mentions: () => translate({id: 'specPortal.link.mentions', message: 'mentions this'}),
  };
  return wordOf(words, type);
}

export function levelWord(level: Level): string {
  const words: Record<Level, () => string> = {
    must: () => translate({id: 'specPortal.level.must', message: 'Must'}),
    should: () => translate({id: 'specPortal.level.should', message: 'Should'}),
    may: () => translate({id: 'specPortal.level.may', message: 'May'}),
  };
  return wordOf(words, level);
}

/** What an accepted gap goes without. */
export function sideWord(side: WaiverView['side']): string {
  const words: Record<WaiverView['side'], () => string> = {
    runbook: () => translate({id: 'specPortal.side.runbook', message: 'No runbook'}),
    decision: () => translate({id: 'specPortal.side.decision', message: 'No decision'}),
    trace: () => translate({id: 'specPortal.side.trace', message: 'No decision and no runbook'}),
  };
  return wordOf(words, side);
}

/** A check by its question; the code itself where this page does not know it. */
export function checkWord(code: string): string {
  const words: Readonly<Record<string, () => string>> = {
    'uncovered-requirement': () =>
      translate({
        id: 'specPortal.check.uncovered',
        message: 'Requirements with nothing behind them',
      }),
    'waiver-without-reason': () =>
      translate({id: 'specPortal.check.waiver', message: 'Accepted gaps without a reason'}),
    'unreferenced-document': () =>
      translate({
        id: 'specPortal.check.unreferenced',
        message: 'Decisions and runbooks nobody names',
      }),
    'suspect-link': () =>
      translate({
        id: 'specPortal.check.suspect',
        message: 'Requirements changed after their runbook was verified',
      }),
    'stale-runbook': () => translate({id: 'specPortal.check.stale', message: 'Runbooks verified long ago'}),
    'alert-without-runbook': () => translate({id: 'specPortal.check.alert', message: 'Alerts without a runbook'}),
    'runbook-without-alert': () =>
      translate({id: 'specPortal.check.noAlert', message: 'Runbooks that no alert leads to'}),
    'unknown-alert': () =>
      translate({id: 'specPortal.check.unknownAlert', message: 'Alerts that no rule file defines'}),
    'alert-claimed-twice': () =>
      translate({id: 'specPortal.check.claimedTwice', message: 'Alerts that two runbooks claim'}),
    'reference-to-superseded': () =>
      translate({
        id: 'specPortal.check.superseded',
        message: 'References to what was superseded',
      }),
    'supersession-cycle': () =>
      translate({
        id: 'specPortal.check.cycle',
        message: 'Decisions that supersede each other in a circle',
      }),
    'broken-reference': () => translate({id: 'specPortal.check.broken', message: 'References that lead nowhere'}),
    'ambiguous-reference': () =>
      translate({
        id: 'specPortal.check.ambiguous',
        message: 'References that fit several targets',
      }),
    'broken-diagram': () => translate({id: 'specPortal.check.diagram', message: 'Diagrams that cannot be drawn'}),
  };
  return wordOf(words, code);
}
