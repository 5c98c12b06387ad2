import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {AlertPage} from 'docusaurus-plugin-spec-portal/client';

/** What a runbook's claim on an alert rests on. */
export function claimWord(basis: AlertPage['choices'][number]['basis']): string {
  const words = {
    url: () => translate({id: 'specPortal.claim.url', message: 'the address in the rule ends like its path'}),
    field: () => translate({id: 'specPortal.claim.field', message: 'it names the alert as its own'}),
    title: () => translate({id: 'specPortal.claim.title', message: 'its title is the name of the alert'}),
    'file-name': () => translate({id: 'specPortal.claim.fileName', message: 'its file has the name of the alert'}),
    heading: () => translate({id: 'specPortal.claim.heading', message: 'one of its headings is the name of the alert'}),
  };
  return wordOf(words, basis);
}
