import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {CardCount} from 'docusaurus-plugin-spec-portal/client';

/** A count of a preview in words. */
export function countWords({what, count, of}: CardCount): string {
  const values = {count, total: of ?? count};
  const words: Record<CardCount['what'], () => string> = {
    requirement: () =>
      translate({id: 'specPortal.card.requirements', message: '{count} of {total} requirements traced'}, values),
    question: () => translate({id: 'specPortal.card.questions', message: 'Open questions: {count}'}, values),
    task: () => translate({id: 'specPortal.card.tasks', message: '{count} of {total} tasks done'}, values),
    decision: () => translate({id: 'specPortal.card.decisions', message: 'Decisions: {count}'}, values),
    runbook: () => translate({id: 'specPortal.card.runbooks', message: 'Runbooks: {count}'}, values),
    citation: () =>
      translate({id: 'specPortal.card.citations', message: 'Documents that refer to it: {count}'}, values),
    served: () => translate({id: 'specPortal.card.served', message: 'Requirements served: {count}'}, values),
    scenario: () => translate({id: 'specPortal.card.scenarios', message: 'Scenarios: {count}'}, values),
  };
  return wordOf(words, what);
}
