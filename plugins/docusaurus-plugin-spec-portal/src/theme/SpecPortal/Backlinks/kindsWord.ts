import {translate} from '@docusaurus/Translate';
import type {ArtifactKind} from 'docusaurus-plugin-spec-portal/client';

/** Several documents of a kind. */
export function kindsWord(kind: ArtifactKind): string {
  const words: Record<ArtifactKind, string> = {
    spec: translate({id: 'specPortal.kinds.spec', message: 'Specs'}),
    decision: translate({id: 'specPortal.kinds.decision', message: 'Decisions'}),
    runbook: translate({id: 'specPortal.kinds.runbook', message: 'Runbooks'}),
  };
  return words[kind];
}
