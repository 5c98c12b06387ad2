import {translate} from '@docusaurus/Translate';
import {startCopying} from 'docusaurus-plugin-spec-portal/client';

startCopying({
  copied: () => translate({id: 'specPortal.copied', message: 'Copied'}),
  refused: () => translate({id: 'specPortal.copy.failed', message: 'Your browser did not allow it'}),
});
