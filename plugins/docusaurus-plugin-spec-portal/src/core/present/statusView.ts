import type {Artifact} from '../../model/artifact.ts';
import type {StatusView} from './pageData.ts';

/**
 * The status of a document as lists and badges show it. Another document that takes its place, wholly, makes it superseded
 * even where its own file still says otherwise; the written word stands beside it.
 */
export function statusView({status, supersededBy}: Pick<Artifact, 'status' | 'supersededBy'>): StatusView {
  const isReplaced = supersededBy.some(({remark}) => remark === null);
  if (isReplaced && status?.stage !== 'superseded') {
    const written = status?.source === 'written' ? status.written : null;
    return {label: '', stage: 'superseded', origin: {by: 'successor', written}};
  }
  if (!status) return {label: '', stage: 'unset'};
  const {stage} = status;
  if (status.source === 'written') return {label: status.written, stage};
  return status.source === 'folder'
    ? {label: '', stage, origin: {by: 'folder', folder: status.evidence}}
    : {label: '', stage, origin: {by: 'title'}};
}
