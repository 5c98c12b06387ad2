import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {ChangeKind, ChangeView} from 'docusaurus-plugin-spec-portal/client';

/** What happened, as a label. */
export function changeWord(kind: ChangeKind): string {
  const words: Record<ChangeKind, () => string> = {
    added: () => translate({id: 'specPortal.change.added', message: 'Document added'}),
    removed: () => translate({id: 'specPortal.change.removed', message: 'Document removed'}),
    renamed: () => translate({id: 'specPortal.change.renamed', message: 'File renamed'}),
    status: () => translate({id: 'specPortal.change.status', message: 'Status changed'}),
    superseded: () => translate({id: 'specPortal.change.superseded', message: 'Superseded'}),
    verified: () => translate({id: 'specPortal.change.verified', message: 'Runbook verified'}),
    'requirement-added': () => translate({id: 'specPortal.change.requirementAdded', message: 'Requirement added'}),
    'requirement-removed': () =>
      translate({id: 'specPortal.change.requirementRemoved', message: 'Requirement removed'}),
    text: () => translate({id: 'specPortal.change.text', message: 'Requirement reworded'}),
    question: () => translate({id: 'specPortal.change.question', message: 'Question'}),
    answer: () => translate({id: 'specPortal.change.answer', message: 'Question answered'}),
  };
  return wordOf(words, kind);
}

/** What came out of it, in one line; null where the words themselves are shown. */
export function changeOutcome({kind, before, after}: ChangeView): string | null {
  const values = {before: before ?? '', after: after ?? ''};
  if (kind === 'renamed' || (kind === 'status' && before !== null))
    return translate({id: 'specPortal.change.fromTo', message: 'from {before} to {after}'}, values);
  if (kind === 'status') return translate({id: 'specPortal.change.to', message: 'now {after}'}, values);
  if (kind === 'superseded') return translate({id: 'specPortal.change.by', message: 'by {after}'}, values);
  if (kind === 'verified') return translate({id: 'specPortal.change.on', message: 'on {after}'}, values);
  return null;
}
