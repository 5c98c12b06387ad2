import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {StatusView} from 'docusaurus-plugin-spec-portal/client';

/** A status in words: the author's own, else its stage, with what it was read from. */
export function statusWord({label, stage, origin}: StatusView): string {
  const word = stageWord(stage);
  switch (origin?.by) {
    case 'successor':
      return origin.written === null
        ? word
        : translate(
            {id: 'specPortal.status.bySuccessor', message: '{stage} (written: {written})'},
            {stage: word, written: origin.written},
          );
    case 'folder':
      return translate(
        {id: 'specPortal.status.byFolder', message: '{stage} (in {folder})'},
        {stage: word, folder: origin.folder},
      );
    case 'title':
      return translate({id: 'specPortal.status.byTitle', message: '{stage} (by its title)'}, {stage: word});
    case undefined:
      return label === '' ? word : label;
  }
}

export function stageWord(stage: StatusView['stage']): string {
  const words: Record<StatusView['stage'], () => string> = {
    draft: () => translate({id: 'specPortal.stage.draft', message: 'Draft'}),
    review: () => translate({id: 'specPortal.stage.review', message: 'Review'}),
    accepted: () => translate({id: 'specPortal.stage.accepted', message: 'Accepted'}),
    implementing: () => translate({id: 'specPortal.stage.implementing', message: 'Implementing'}),
    done: () => translate({id: 'specPortal.stage.done', message: 'Done'}),
    superseded: () => translate({id: 'specPortal.stage.superseded', message: 'Superseded'}),
    deprecated: () => translate({id: 'specPortal.stage.deprecated', message: 'Deprecated'}),
    rejected: () => translate({id: 'specPortal.stage.rejected', message: 'Rejected'}),
    unknown: () => translate({id: 'specPortal.stage.unknown', message: 'Unknown'}),
    unset: () => translate({id: 'specPortal.stage.unset', message: 'Not stated'}),
  };
  return wordOf(words, stage);
}
