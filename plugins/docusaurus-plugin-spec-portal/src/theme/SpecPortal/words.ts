import {translate} from '@docusaurus/Translate';
import type {
  ArtifactKind,
  Basis,
  CoverageStatus,
  ItemKind,
  LinkType,
  Severity,
} from 'docusaurus-plugin-spec-portal/client';

/** Words of the model as readers see them. Each is asked for when it is drawn, since the language is known only then. */
export function kindWord(kind: ArtifactKind | ItemKind): string {
  const words: Record<ArtifactKind | ItemKind, string> = {
    spec: translate({id: 'specPortal.kind.spec', message: 'Spec'}),
    decision: translate({id: 'specPortal.kind.decision', message: 'Decision'}),
    runbook: translate({id: 'specPortal.kind.runbook', message: 'Runbook'}),
    requirement: translate({id: 'specPortal.kind.requirement', message: 'Requirement'}),
    'success-criterion': translate({id: 'specPortal.kind.criterion', message: 'Success criterion'}),
    'user-story': translate({id: 'specPortal.kind.story', message: 'User story'}),
    scenario: translate({id: 'specPortal.kind.scenario', message: 'Scenario'}),
    task: translate({id: 'specPortal.kind.task', message: 'Task'}),
    clarification: translate({id: 'specPortal.kind.clarification', message: 'Question'}),
    entity: translate({id: 'specPortal.kind.entity', message: 'Entity'}),
    'edge-case': translate({id: 'specPortal.kind.edgeCase', message: 'Edge case'}),
    check: translate({id: 'specPortal.kind.check', message: 'Check'}),
  };
  return words[kind];
}

export function coverageWord(state: CoverageStatus): string {
  const words: Record<CoverageStatus, string> = {
    covered: translate({id: 'specPortal.coverage.covered', message: 'Traced'}),
    inherited: translate({id: 'specPortal.coverage.inherited', message: 'Through its spec'}),
    uncovered: translate({id: 'specPortal.coverage.uncovered', message: 'Gap'}),
    waived: translate({id: 'specPortal.coverage.waived', message: 'Accepted gap'}),
  };
  return words[state];
}

export function severityWord(severity: Severity): string {
  const words: Record<Severity, string> = {
    error: translate({id: 'specPortal.severity.error', message: 'Error'}),
    warning: translate({id: 'specPortal.severity.warning', message: 'Warning'}),
    info: translate({id: 'specPortal.severity.info', message: 'Note'}),
  };
  return words[severity];
}

export function basisWord(basis: Basis): string {
  const words: Record<Basis, string> = {
    direct: translate({id: 'specPortal.basis.direct', message: 'named there'}),
    section: translate({id: 'specPortal.basis.section', message: 'by its section'}),
    inherited: translate({id: 'specPortal.basis.inherited', message: 'through the spec'}),
    derived: translate({id: 'specPortal.basis.derived', message: 'said by the other side'}),
    task: translate({id: 'specPortal.basis.task', message: 'by a task that names both'}),
  };
  return words[basis];
}

export function linkWord(type: LinkType): string {
  const words: Record<LinkType, string> = {
    'decided-by': translate({id: 'specPortal.link.decidedBy', message: 'is decided by this'}),
    'operated-by': translate({id: 'specPortal.link.operatedBy', message: 'is operated by this'}),
    supersedes: translate({id: 'specPortal.link.supersedes', message: 'supersedes this'}),
    'superseded-by': translate({id: 'specPortal.link.supersededBy', message: 'is superseded by this'}),
    amends: translate({id: 'specPortal.link.amends', message: 'amends this'}),
    implements: translate({id: 'specPortal.link.implements', message: 'implements this'}),
    verifies: translate({id: 'specPortal.link.verifies', message: 'verifies this'}),
    'depends-on': translate({id: 'specPortal.link.dependsOn', message: 'depends on this'}),
    covers: translate({id: 'specPortal.link.covers', message: 'covers this'}),
    mentions: translate({id: 'specPortal.link.mentions', message: 'mentions this'}),
  };
  return words[type];
}
