import {translate} from '@docusaurus/Translate';
import type {SearchKind} from 'docusaurus-plugin-spec-portal/client';

/** The word over several results of one kind. */
export function kindsWord(kind: SearchKind): string {
  const words: Record<SearchKind, string> = {
    spec: translate({id: 'specPortal.kinds.spec', message: 'Specs'}),
    decision: translate({id: 'specPortal.kinds.decision', message: 'Decisions'}),
    runbook: translate({id: 'specPortal.kinds.runbook', message: 'Runbooks'}),
    requirement: translate({id: 'specPortal.kinds.requirement', message: 'Requirements'}),
    'success-criterion': translate({id: 'specPortal.kinds.criterion', message: 'Success criteria'}),
    'user-story': translate({id: 'specPortal.kinds.story', message: 'User stories'}),
    scenario: translate({id: 'specPortal.kinds.scenario', message: 'Scenarios'}),
    task: translate({id: 'specPortal.kinds.task', message: 'Tasks'}),
    clarification: translate({id: 'specPortal.kinds.clarification', message: 'Questions'}),
    entity: translate({id: 'specPortal.kinds.entity', message: 'Entities'}),
    'edge-case': translate({id: 'specPortal.kinds.edgeCase', message: 'Edge cases'}),
    check: translate({id: 'specPortal.kinds.check', message: 'Checks'}),
    alert: translate({id: 'specPortal.kinds.alert', message: 'Alerts'}),
    step: translate({id: 'specPortal.kinds.step', message: 'Steps of runbooks'}),
  };
  return words[kind];
}
