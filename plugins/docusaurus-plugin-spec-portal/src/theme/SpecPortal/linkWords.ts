import {translate} from '@docusaurus/Translate';
import {statusWord} from '@theme/SpecPortal/statusWords';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {ArtifactRef, HowFound, SlotView, SuspectView} from 'docusaurus-plugin-spec-portal/client';

/** How a link was found, in words that end a sentence. */
export function howWord({by, name = ''}: HowFound): string {
  switch (by) {
    case 'other-side':
      return translate({id: 'specPortal.how.otherSide', message: 'named there'});
    case 'task':
      return translate({id: 'specPortal.how.task', message: 'named together by task {name}'}, {name});
    case 'section':
      return translate({id: 'specPortal.how.section', message: 'listed under {name}'}, {name});
    case 'spec':
      return name === ''
        ? translate({id: 'specPortal.how.spec', message: 'named by the spec'})
        : translate({id: 'specPortal.how.specSection', message: 'named by the spec under {name}'}, {name});
    case 'front-matter':
      return translate({id: 'specPortal.how.frontMatter', message: 'named in the front matter'});
    case 'requirement':
      return translate({id: 'specPortal.how.requirement', message: 'written in the requirement'});
    case 'text':
      return translate({id: 'specPortal.how.text', message: 'written in the text'});
    case 'item':
      return translate({id: 'specPortal.how.item', message: 'names it'});
    case 'below':
      return translate({id: 'specPortal.how.below', message: 'stands below it'});
  }
}

/** Why a trace has to be looked at again, in one sentence. */
export function suspectWord({changed, runbooks}: SuspectView): string {
  const checks = runbooks.map(({artifact, verified}) =>
    translate(
      {id: 'specPortal.suspect.runbook', message: '{artifact} was last verified on {verified}'},
      {artifact, verified},
    ),
  );
  return translate(
    {id: 'specPortal.suspect.reason', message: 'Its words changed on {changed}; {checks}.'},
    {changed, checks: checks.join(', ')},
  );
}

/** The tooltip of a link to a document. */
export function refTitle({key, title, status}: Pick<ArtifactRef, 'key' | 'title' | 'status'>): string {
  return `${key} · ${title} — ${statusWord(status)}`;
}

/** The tooltip of a reference: what it leads to, or why it is no link. */
export function slotWord({state, name, text, status, more, nearest}: SlotView): string {
  if (state !== 'resolved') {
    const why = unresolvedWord(state, name);
    return nearest === null
      ? why
      : translate({id: 'specPortal.reference.nearest', message: '{why}; did you mean {nearest}?'}, {why, nearest});
  }
  const title = `${name} · ${text}${status === null ? '' : ` — ${statusWord(status)}`}`;
  return more === 0
    ? title
    : translate({id: 'specPortal.reference.more', message: '{title} (and {count} more)'}, {title, count: more});
}

function unresolvedWord(state: Exclude<SlotView['state'], 'resolved'>, name: string): string {
  const words: Record<typeof state, () => string> = {
    broken: () =>
      translate({id: 'specPortal.reference.broken', message: '{name} names nothing in this portal'}, {name}),
    ambiguous: () =>
      translate({id: 'specPortal.reference.ambiguous', message: '{name} could mean several things'}, {name}),
    outside: () =>
      translate(
        {id: 'specPortal.reference.outside', message: '{name} is in the repository, not in this portal'},
        {name},
      ),
    placeholder: () => translate({id: 'specPortal.reference.placeholder', message: '{name} is a placeholder'}, {name}),
  };
  return wordOf(words, state);
}
