import {translate} from '@docusaurus/Translate';
import {facetWord} from '@theme/SpecPortal/facetWords';
import {stageWord} from '@theme/SpecPortal/statusWords';
import {wordOf} from '@theme/SpecPortal/wordOf';
import {isKind, kindWord} from '@theme/SpecPortal/words';
import {toStage} from 'docusaurus-plugin-spec-portal/client';

/** What a key of the filter grammar is called; the key itself where it has no other name. */
export function facetName(key: string): string {
  const names: Readonly<Record<string, () => string>> = {
    kind: () => translate({id: 'specPortal.facet.kind', message: 'Kind'}),
    status: () => facetWord('status'),
    type: () => facetWord('type'),
    owner: () => facetWord('owner'),
    tag: () => facetWord('tag'),
    level: () => translate({id: 'specPortal.facet.level', message: 'Level'}),
    state: () => translate({id: 'specPortal.facet.state', message: 'State'}),
    spec: () => kindWord('spec'),
    decision: () => kindWord('decision'),
    runbook: () => kindWord('runbook'),
    alert: () => kindWord('alert'),
  };
  return wordOf(names, key);
}

/** How a value is written for readers: kinds by their words, others as the documents have them. */
export function valueName(key: string, value: string, label: string): string {
  if (key === 'kind') return isKind(value) ? kindWord(value) : label;
  if (key === 'status') {
    const stage = toStage(value);
    return stage === 'unknown' ? label : stageWord(stage);
  }
  return /^[a-z][a-z-]*$/.test(label) && key !== 'owner' && key !== 'tag' ? sentence(label) : label;
}

function sentence(label: string): string {
  const words = label.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
