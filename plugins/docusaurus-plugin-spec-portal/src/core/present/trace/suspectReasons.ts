import type {Evidence} from '../../../model/evidence.ts';
import type {ItemId} from '../../../model/item.ts';
import type {Trace} from '../../../model/trace.ts';
import {suspectsOf} from '../../history/suspects.ts';

/** Why a requirement's trace has to be looked at again, in one sentence. */
export function suspectReasons(trace: Trace, evidence: Evidence): ReadonlyMap<ItemId, string> {
  return new Map(
    [...suspectsOf(trace, evidence)].map(([item, {changed, runbooks}]) => [
      item,
      `Its words changed on ${changed.date}; ${runbooks.map(({artifact, verified}) => `${artifact} was last verified on ${verified}`).join(', ')}.`,
    ]),
  );
}
