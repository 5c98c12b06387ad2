import type {Evidence} from '../../../model/evidence.ts';
import type {ItemId} from '../../../model/item.ts';
import type {Trace} from '../../../model/trace.ts';
import {suspectsOf} from '../../history/suspects.ts';
import type {SuspectView} from '../pageData.ts';

/** Why a requirement's trace has to be looked at again. */
export function suspectReasons(trace: Trace, evidence: Evidence): ReadonlyMap<ItemId, SuspectView> {
  return new Map(
    [...suspectsOf(trace, evidence)].map(([item, {changed, runbooks}]) => [
      item,
      {changed: changed.date, runbooks: runbooks.map(({artifact, verified}) => ({artifact, verified}))},
    ]),
  );
}
