import type {Artifact} from '../../model/artifact.ts';
import type {StatusView} from './pageData.ts';

/**
 * The status of a document as lists and badges show it. Another document that takes its place, wholly, makes it superseded
 * even where its own file still says otherwise; the written word stands beside it.
 */
export function statusView({status, supersededBy}: Pick<Artifact, 'status' | 'supersededBy'>): StatusView {
  const isReplaced = supersededBy.some(({remark}) => remark === null);
  if (isReplaced && status?.stage !== 'superseded') {
    const written = status?.source === 'written' ? ` (written: ${status.written})` : '';
    return {label: `Superseded${written}`, stage: 'superseded'};
  }
  if (!status) return {label: 'Not stated', stage: 'unset'};
  const {stage} = status;
  if (status.source === 'written') return {label: status.written, stage};
  return {
    label: `${stage.charAt(0).toUpperCase()}${stage.slice(1)} (${status.source === 'folder' ? `in ${status.evidence}` : 'by its title'})`,
    stage,
  };
}
