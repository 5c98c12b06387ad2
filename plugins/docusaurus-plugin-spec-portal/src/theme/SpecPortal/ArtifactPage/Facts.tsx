import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import PortalLink from '@theme/SpecPortal/PortalLink';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {ArtifactPage, DocumentFact} from 'docusaurus-plugin-spec-portal/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly facts: ArtifactPage['facts'];
}

/** Counts of the document in one line, each a link to what it counts. */
export default function Facts({facts}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  if (facts.length === 0) return null;
  return (
    <ul className="specPortal-facts" aria-label={translate({id: 'specPortal.artifact.facts', message: 'At a glance'})}>
      {facts.map((fact) => (
        <li key={fact.what}>
          <PortalLink href={fact.href}>{selectMessage(fact.of ?? fact.count, factWords(fact))}</PortalLink>
        </li>
      ))}
    </ul>
  );
}

/** The plural forms of a count; of a part of a whole, those of the whole. */
function factWords({what, count, of: whole}: DocumentFact): string {
  const of = whole ?? count;
  const words: Record<typeof what, () => string> = {
    requirement: () =>
      translate(
        {
          id: 'specPortal.fact.requirements',
          message: '{count} of 1 requirement traced|{count} of {of} requirements traced',
        },
        {count, of},
      ),
    'accepted-gap': () =>
      translate({id: 'specPortal.fact.acceptedGaps', message: '1 accepted gap|{count} accepted gaps'}, {count}),
    question: () =>
      translate({id: 'specPortal.fact.questions', message: '1 question open|{count} questions open'}, {count}),
    task: () =>
      translate(
        {id: 'specPortal.fact.tasks', message: '{count} of 1 task done|{count} of {of} tasks done'},
        {count, of},
      ),
    check: () =>
      translate(
        {id: 'specPortal.fact.checks', message: '{count} of 1 check done|{count} of {of} checks done'},
        {count, of},
      ),
    criterion: () => translate({id: 'specPortal.fact.criteria', message: '1 criterion|{count} criteria'}, {count}),
  };
  return wordOf(words, what);
}
