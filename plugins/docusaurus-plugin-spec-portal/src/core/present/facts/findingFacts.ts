import type {Facts} from '../../filter/applyFilter.ts';
import type {FindingView} from '../reports/coveragePageData.ts';

/** What a finding can be asked for. */
export function findingFacts({code, severity, message, hint, place, document}: FindingView): Facts {
  return {
    code: [code],
    severity: [severity],
    title: [message, hint],
    path: [place.path],
    ...(document === null ? {} : {kind: [document.kind], [document.kind]: [document.key, document.title]}),
  };
}
