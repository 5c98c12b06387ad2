import {translate} from '@docusaurus/Translate';
import {stageWord} from '@theme/SpecPortal/statusWords';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {HomeCount, StageCount} from 'docusaurus-plugin-spec-portal/client';

export function countLabel(what: HomeCount['what']): string {
  const words: Record<typeof what, () => string> = {
    specs: () => translate({id: 'specPortal.browser.title', message: 'Specs'}),
    decisions: () => translate({id: 'specPortal.decisions.title', message: 'Decisions'}),
    runbooks: () => translate({id: 'specPortal.runbooks.title', message: 'Runbooks'}),
    traced: () => translate({id: 'specPortal.home.traced', message: 'Requirements traced'}),
    questions: () => translate({id: 'specPortal.home.questions', message: 'Open questions'}),
    doubtful: () => translate({id: 'specPortal.coverage.suspect', message: 'Check needed'}),
  };
  return wordOf(words, what);
}

/** What says more of a number; `select` picks the plural form. */
export function countDetail(count: HomeCount, select: (count: number, forms: string) => string): string {
  switch (count.what) {
    case 'specs':
    case 'decisions':
      return count.stages.map(stageDetail).join(', ');
    case 'runbooks':
      return translate({id: 'specPortal.home.named', message: '{count} named by specs'}, {count: count.named});
    case 'traced':
      if (count.asked === 0) return translate({id: 'specPortal.home.noneAsked', message: 'no requirement yet'});
      return translate(
        {id: 'specPortal.home.ofAsked', message: 'of {asked}; {gaps}'},
        {
          asked: count.asked,
          gaps: select(
            count.gaps,
            translate({id: 'specPortal.home.gaps', message: '1 gap|{count} gaps'}, {count: count.gaps}),
          ),
        },
      );
    case 'questions':
      return count.value === 0
        ? translate({id: 'specPortal.home.answered', message: 'none is open'})
        : select(
            count.documents,
            translate(
              {id: 'specPortal.home.asking', message: 'in 1 document|in {count} documents'},
              {count: count.documents},
            ),
          );
    case 'doubtful':
      return translate({
        id: 'specPortal.home.doubtful',
        message: 'requirements newer than their runbook, runbooks not verified for long',
      });
  }
}

function stageDetail({stage, count}: StageCount): string {
  return stage === 'unset'
    ? translate({id: 'specPortal.home.noStatus', message: '{count} without status'}, {count})
    : translate(
        {id: 'specPortal.home.stage', message: '{count} {stage}'},
        {count, stage: stageWord(stage).toLowerCase()},
      );
}
