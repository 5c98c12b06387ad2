import {translate} from '@docusaurus/Translate';
import type {ArtifactKind} from 'docusaurus-plugin-spec-portal/client';

export function kindWord(kind: ArtifactKind): string {
  switch (kind) {
    case 'spec':
      return translate({id: 'specPortal.browser.title', message: 'Specs'});
    case 'decision':
      return translate({id: 'specPortal.decisions.title', message: 'Decisions'});
    case 'runbook':
      return translate({id: 'specPortal.runbooks.title', message: 'Runbooks'});
  }
}
