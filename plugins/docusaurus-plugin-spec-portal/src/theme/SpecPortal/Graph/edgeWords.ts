import {translate} from '@docusaurus/Translate';
import {wordOf} from '@theme/SpecPortal/wordOf';
import type {LinkType} from 'docusaurus-plugin-spec-portal/client';

/** What a link says, read from the document that holds it to the other. */
export function edgeWord(type: LinkType): string {
  const words: Record<LinkType, () => string> = {
    'decided-by': () => translate({id: 'specPortal.edge.decidedBy', message: 'decided by'}),
    'operated-by': () => translate({id: 'specPortal.edge.operatedBy', message: 'operated by'}),
    supersedes: () => translate({id: 'specPortal.edge.supersedes', message: 'supersedes'}),
    'superseded-by': () => translate({id: 'specPortal.edge.supersededBy', message: 'superseded by'}),
    amends: () => translate({id: 'specPortal.edge.amends', message: 'amends'}),
    implements: () => translate({id: 'specPortal.edge.implements', message: 'implements'}),
    verifies: () => translate({id: 'specPortal.edge.verifies', message: 'verifies'}),
    'depends-on': () => translate({id: 'specPortal.edge.dependsOn', message: 'depends on'}),
    covers: () => translate({id: 'specPortal.edge.covers', message: 'covers'}),
    mentions: () => translate({id: 'specPortal.edge.mentions', message: 'mentions'}),
  };
  return wordOf(words, type);
}
